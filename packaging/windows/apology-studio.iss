; Apology Studio for Windows: a set-up for one user, no administrator needed (Inno Setup 6.3 or newer).
; NOT RUN YET: written on Linux, where it cannot be tried. How to build: README.md beside this file.

#ifndef AppVersion
  #error Give the version: iscc /DAppVersion=0.1.0 packaging\windows\apology-studio.iss
#endif

[Setup]
AppId={{7C0A5E0B-3B63-4C35-9C6B-5D7E1B0B8A11}
AppName=Apology Studio
AppVersion={#AppVersion}
AppPublisher=Apology Studio contributors
DefaultDirName={localappdata}\Programs\Apology Studio
DefaultGroupName=Apology Studio
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
CloseApplications=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=apology-studio-{#AppVersion}-setup
SetupIconFile=..\..\build\apology-studio.ico
UninstallDisplayIcon={app}\apology-studio.exe
Compression=lzma2
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"

[Files]
Source: "..\..\dist\apology-studio\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

; An update brings new files only: leave none of the old version's behind. Drafts lie elsewhere and are never touched.
[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{userprograms}\Apology Studio"; Filename: "{app}\apology-studio.exe"

[Registry]
Root: HKCU; Subkey: "Software\Classes\.apology"; ValueType: string; ValueData: "ApologyStudio.Draft"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\ApologyStudio.Draft"; ValueType: string; ValueData: "Apology Studio draft"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\ApologyStudio.Draft\DefaultIcon"; ValueType: string; ValueData: "{app}\apology-studio.exe,0"
Root: HKCU; Subkey: "Software\Classes\ApologyStudio.Draft\shell\open\command"; ValueType: string; ValueData: """{app}\apology-studio.exe"" ""%1"""

[Run]
Filename: "{app}\apology-studio.exe"; Description: "{cm:LaunchProgram,Apology Studio}"; Flags: nowait postinstall skipifsilent
