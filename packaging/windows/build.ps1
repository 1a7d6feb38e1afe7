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

# What is missing is told now, not after ten minutes.
if (-not (Test-Path $Iscc)) { throw "Inno Setup 6.3 or newer is missing: $Iscc (or -Iscc PATH)" }
if ($env:KIOSK_SIGN_THUMBPRINT) {
    $tool = if ($env:KIOSK_SIGNTOOL) { $env:KIOSK_SIGNTOOL } else { 'signtool.exe' }
    if (-not (Get-Command $tool -ErrorAction SilentlyContinue)) { throw "$tool is missing" }
}
$lock = 'packaging\requirements-package.txt'
$bin = '.venv-package\Scripts'
$stamp = '.venv-package\prepared-' + (Get-FileHash $lock).Hash.Substring(0, 16)
if (-not (Test-Path $stamp)) {
    if (Test-Path .venv-package) { Remove-Item .venv-package -Recurse -Force }
    $wanted = if ($Python -eq 'py') { @('-3.13') } else { @() }
    Invoke-Program $Python ($wanted + @('-m', 'venv', '.venv-package'))
    Invoke-Program "$bin\python.exe" @(
        '-c', 'import sys; sys.exit(sys.version_info[:2] != (3, 13) and ''Python 3.13 is needed'')'
    )
    Invoke-Program "$bin\python.exe" @(
        '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--require-hashes',
        '-r', $lock
    )
    New-Item $stamp -ItemType File | Out-Null
}
Invoke-Program "$bin\python.exe" @('packaging\build.py', $Iscc)
