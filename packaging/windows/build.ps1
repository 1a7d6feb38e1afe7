# Makes the installer for Windows: dist\kiosk-<version>-setup.exe, and beside it what it is made of. It
# needs Python 3.13 (the launcher py, or -Python PATH) and Inno Setup 6.3 or newer. Its steps are those
# of packaging\build.py, which `make try-windows` takes too; this script was not run on Windows yet.
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
Invoke-Program "$bin\python.exe" @('packaging\build.py', $Iscc)
