# Makes the installer for Windows: dist\kiosk-<version>-setup.exe. It needs Python 3.11 or newer (the
# launcher py, or -Python PATH) and Inno Setup 6.3 or newer. Not run on a Windows machine yet.
param(
    [string] $Python = 'py',
    [string] $Iscc = "${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe"
)
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version Latest
Set-Location (Join-Path $PSScriptRoot '..\..')

function Invoke-Program([string] $Program, [string[]] $Words) {
    & $Program @Words
    if ($LASTEXITCODE -ne 0) { throw "$Program ended with code $LASTEXITCODE" }
}

$bin = '.venv-package\Scripts'
if (-not (Test-Path "$bin\python.exe")) {
    Invoke-Program $Python @('-m', 'venv', '.venv-package')
}
Invoke-Program "$bin\python.exe" @(
    '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--require-hashes',
    '-r', 'packaging\requirements-package.txt'
)

New-Item -ItemType Directory -Force 'build\translations' | Out-Null
foreach ($source in Get-ChildItem 'assets\translations\kiosk_*.ts') {
    Invoke-Program "$bin\pyside6-lrelease.exe" @(
        '-silent', $source.FullName, '-qm', "build\translations\$($source.BaseName).qm"
    )
}
Invoke-Program "$bin\python.exe" @(
    '-m', 'kiosk.content_store.shipped', 'exhibits.yaml', 'build\exhibits.snapshot'
)

# As in freeze.sh.
$env:PYINSTALLER_ZLIB_COMPRESSION_LEVEL = '0'
Invoke-Program "$bin\pyinstaller.exe" @(
    '--noconfirm', '--log-level', 'WARN', '--distpath', 'dist', '--workpath', 'build\package',
    'packaging\kiosk.spec'
)

$version = & "$bin\python.exe" -c 'import kiosk; print(kiosk.__version__)'
if ($LASTEXITCODE -ne 0) { throw 'the version of the kiosk cannot be told' }
Invoke-Program $Iscc @("/DVersion=$version", '/Qp', 'packaging\windows\kiosk.iss')
Write-Output "dist\kiosk-$version-setup.exe"
