; The installer for Windows, for Inno Setup 6.3 or newer: iscc /DVersion=1.2.3 packaging\windows\kiosk.iss
; What is the program's lies in Program Files and is replaced as a whole; what is the museum's
; (settings, content, state) lies in ProgramData and is never replaced and never removed.

#ifndef Version
  #error Say which version this is: iscc /DVersion=1.2.3 kiosk.iss
#endif

[Setup]
; Never change the AppId: by it an update finds what it updates.
AppId={{54F1D63F-74D9-407C-A345-0323987CB0BA}
AppName=Museum Kiosk
AppVersion={#Version}
VersionInfoVersion={#Version}
AppPublisher=World Internet Science and Technology Museum
SourceDir=..\..
OutputDir=dist
OutputBaseFilename=kiosk-{#Version}-setup
LicenseFile=LICENSE
DefaultDirName={autopf}\Kiosk
DisableDirPage=yes
DisableProgramGroupPage=yes
PrivilegesRequired=admin
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
CloseApplications=force
RestartApplications=no
SetupLogging=yes
Uninstallable=yes
UninstallDisplayIcon={app}\kiosk.exe
Compression=lzma2
SolidCompression=yes
WizardStyle=modern

[Dirs]
Name: "{commonappdata}\Kiosk"; Flags: uninsneveruninstall
Name: "{commonappdata}\Kiosk\content"; Flags: uninsneveruninstall
Name: "{commonappdata}\Kiosk\state"; Flags: uninsneveruninstall

[Files]
Source: "dist\kiosk\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "packaging\README.md"; DestDir: "{app}\documents"; Flags: ignoreversion
Source: "packaging\windows\lockdown.md"; DestDir: "{app}\documents\windows"; Flags: ignoreversion
Source: "packaging\windows\checklist.md"; DestDir: "{app}\documents\windows"; Flags: ignoreversion
Source: "packaging\kiosk.yaml"; DestDir: "{commonappdata}\Kiosk"; Flags: onlyifdoesntexist uninsneveruninstall

[UninstallRun]
Filename: "{sys}\taskkill.exe"; Parameters: "/F /IM kiosk.exe"; Flags: runhidden; RunOnceId: "EndKiosk"

[Code]
// An update. Shell Launcher starts a kiosk that ends anew at once; so the program is first renamed,
// then ended, then set aside, and set back if the installation fails. The machine restarts at the
// end: with /VERYSILENT without a question, with /NORESTART not at all.

const
  TheProgram = '{app}\kiosk.exe';
  TheRest = '{app}\_internal';
  REPARSE_POINT = $400;  // an attribute of files

var
  Updating, Installed, Unprotected: Boolean;

function Aside(Name: String): String;
begin
  Result := ExpandConstant(Name) + '.before';
end;

procedure SetBack(Name: String);
begin
  if DirExists(Aside(Name)) or FileExists(Aside(Name)) then
  begin
    DelTree(ExpandConstant(Name), DirExists(ExpandConstant(Name)), True, True);
    RenameFile(Aside(Name), ExpandConstant(Name));
  end;
end;

procedure EndKiosk;
var
  Code: Integer;
begin
  Exec(ExpandConstant('{sys}\taskkill.exe'), '/F /IM kiosk.exe', '', SW_HIDE,
    ewWaitUntilTerminated, Code);
  Sleep(2000);
end;

function PrepareToInstall(var NeedsRestart: Boolean): String;
begin
  Result := '';
  // An update that was cut off, by the power for instance: what it set aside is whole.
  if FileExists(Aside(TheProgram)) then
  begin
    EndKiosk;
    SetBack(TheProgram);
    SetBack(TheRest);
  end;
  Updating := FileExists(ExpandConstant(TheProgram));
  if not Updating then
    Exit;
  DelTree(Aside(TheProgram), False, True, False);
  DelTree(Aside(TheRest), True, True, True);
  if not RenameFile(ExpandConstant(TheProgram), Aside(TheProgram)) then
    Result := 'The running kiosk cannot be replaced. Restart the machine and install again.'
  else
  begin
    EndKiosk;
    if not RenameFile(ExpandConstant(TheRest), Aside(TheRest)) then
      Result := 'The running kiosk cannot be ended. Restart the machine and install again.';
  end;
end;

// The kiosk's account may make of its folder a way to another, whose rights would be changed then.
function LeadsElsewhere(Path: String): Boolean;
var
  Found: TFindRec;
begin
  Result := FindFirst(Path, Found);
  if not Result then
    Exit;
  Result := (Found.Attributes and REPARSE_POINT) <> 0;
  FindClose(Found);
end;

// What cannot be done is in the log; the others are done all the same.
function Allowed(Folder, Words: String): Boolean;
var
  Code: Integer;
begin
  Folder := ExpandConstant('{commonappdata}\Kiosk') + Folder;
  Result := not LeadsElsewhere(Folder);
  if not Result then
  begin
    Log(Folder + ' leads to another folder: its rights are left alone');
    Exit;
  end;
  Result := Exec(ExpandConstant('{sys}\icacls.exe'), '"' + Folder + '" ' + Words, '', SW_HIDE,
    ewWaitUntilTerminated, Code) and (Code = 0);
  if not Result then
    Log('icacls ' + Folder + ' ' + Words + ': ' + IntToStr(Code));
end;

procedure Demand(Folder, Words: String);
begin
  if not Allowed(Folder, Words) then
    Unprotected := True;
end;

// By their numbers, for Windows translates the names: the folders are the administrators', whoever
// made them beforehand; the system and administrators may do everything, users may read. What
// ProgramData gives away otherwise, and at a first installation whatever else somebody has given, is
// taken back; what an administrator gives later, to staff for instance, stays at an update. The
// kiosk's account writes its state, and on its first start the content for staff to edit; a
// curator's PC has no such account, and no /account.
procedure Protect;
var
  Account: String;
begin
  Demand('', '/setowner *S-1-5-32-544');
  Demand('\content', '/setowner *S-1-5-32-544');
  Demand('\state', '/setowner *S-1-5-32-544');
  Demand('\kiosk.yaml', '/setowner *S-1-5-32-544');
  if not Updating then
  begin
    Demand('', '/reset');
    Demand('\content', '/reset');
    Demand('\state', '/reset');
    Demand('\kiosk.yaml', '/reset');
  end;
  Demand('', '/inheritance:r /grant:r *S-1-5-18:(OI)(CI)F *S-1-5-32-544:(OI)(CI)F *S-1-5-32-545:(OI)(CI)RX');
  Account := ExpandConstant('{param:account|kiosk}');
  if Allowed('\content', '/grant "' + Account + ':(OI)(CI)M"') then
    Demand('\state', '/grant "' + Account + ':(OI)(CI)M"')
  else if ExpandConstant('{param:account|}') <> '' then
    Unprotected := True;
  if Unprotected then
    SuppressibleMsgBox('The rights of ' + ExpandConstant('{commonappdata}\Kiosk')
      + ' could not be set as they must be; the log of this setup says which.', mbError, MB_OK, IDOK);
end;

// Whoever installs in silence is told by the exit code.
function GetCustomSetupExitCode: Integer;
begin
  Result := 0;
  if Unprotected then
    Result := 9;
end;

procedure CurStepChanged(CurStep: TSetupStep);
begin
  if CurStep <> ssPostInstall then
    Exit;
  Installed := True;
  Protect;
  DelTree(Aside(TheProgram), False, True, False);
  DelTree(Aside(TheRest), True, True, True);
end;

procedure DeinitializeSetup;
begin
  if Updating and not Installed then
  begin
    SetBack(TheProgram);
    SetBack(TheRest);
  end;
end;

function NeedRestart: Boolean;
begin
  Result := Updating;
end;
