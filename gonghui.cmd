@echo off
rem gonghui: starts the command line; builds it on first use.
rem Finds a JDK 21 or later in GONGHUI_JAVA_HOME, JAVA_HOME or on the PATH.
setlocal
set "root=%~dp0"
set "jar=%root%cli\target\app\gonghui.jar"
set "java="
if defined GONGHUI_JAVA_HOME if exist "%GONGHUI_JAVA_HOME%\bin\java.exe" set "java=%GONGHUI_JAVA_HOME%\bin\java.exe"
if not defined java if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java goto :nojdk
for /f "tokens=3" %%v in ('"%java%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version"') do set "release=%%v"
for /f "tokens=1 delims=." %%v in ("%release%") do set "release=%%v"
if %release% LSS 21 goto :nojdk
if not exist "%jar%" (
    echo First use: building, this downloads dependencies and takes a minute or two ... 1>&2
    pushd "%root%"
    call mvnw.cmd --batch-mode --quiet -Dquick -DskipTests package 1>&2
    popd
)
if not exist "%jar%" exit /b 3
chcp 65001 > nul
set "native="
if %release% LSS 22 set "native=--enable-native-access=ALL-UNNAMED"
"%java%" -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%root%cli\target\app\gonghui.jsa" -Xlog:disable -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Djava.awt.headless=true %native% "-Dgonghui.home=%root%." %GONGHUI_JAVA_OPTS% -jar "%jar%" %*
exit /b %errorlevel%

:nojdk
echo A JDK 21 or later is needed and none was found. Install one from https://adoptium.net or name its folder in GONGHUI_JAVA_HOME. 1>&2
exit /b 3
