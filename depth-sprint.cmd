@echo off
rem Depth Sprint, from its sources: the Windows twin of ./depth-sprint, which says what each call does.
rem Its flow was tried under Wine; no Windows machine has run it yet.
setlocal enableextensions disabledelayedexpansion

set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"
set "INSTALLED=%HOME_DIR%\target\launch"

call :find_jdk
if not defined JDK (
  >&2 echo Depth Sprint needs a JDK 25 or newer, and there is none in JAVA_HOME, on the PATH or in the usual folders ^(Program Files, .jdks, scoop^): install one, for example from https://adoptium.net, or set JAVA_HOME to it.
  exit /b 2
)

if "%~1"=="tour" goto :tour
if "%~1"=="prove" goto :prove
if "%~1"=="bench" (
  >&2 echo The benchmark watches the window through an X11 virtual display, so it runs on Linux only.
  exit /b 2
)
if "%~1"=="" goto :window
if "%~1"=="--workspace" if not "%~2"=="" if "%~3"=="" goto :window
if "%~1"=="--workspace" if /i "%~x3"==".json" if "%~4"=="" if exist "%~3" goto :window
if /i "%~x1"==".json" if "%~2"=="--workspace" if "%~4"=="" if exist "%~1" goto :window
if /i "%~x1"==".json" if "%~2"=="" if exist "%~1" goto :window

rem Commands run without JavaFX and its company, and are over before the optimizing compiler would pay.
call :build app
if errorlevel 1 exit /b 2
"%JDK%\bin\java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 ^
  -cp "%INSTALLED%\depth-sprint.jar;%INSTALLED%\lib\*" dev.depthsprint.Main %*
exit /b %ERRORLEVEL%

:window
call :build app
if errorlevel 1 exit /b 2
"%JDK%\bin\java" "@%HOME_DIR%\packaging\common\jvm.options" ^
  --module-path "%INSTALLED%\javafx" --add-modules javafx.controls,javafx.fxml ^
  -cp "%INSTALLED%\depth-sprint.jar;%INSTALLED%\lib\*;%INSTALLED%\window\*" dev.depthsprint.Main %*
exit /b %ERRORLEVEL%

:tour
call :build tests
if errorlevel 1 exit /b 2
for /f "usebackq delims=" %%C in ("%INSTALLED%\test.classpath") do set "TEST_CLASSPATH=%%C"
set "CLASSPATH=%INSTALLED%\test-classes;%INSTALLED%\depth-sprint.jar;%TEST_CLASSPATH%"
"%JDK%\bin\java" "@%HOME_DIR%\src\test\off-screen.args" dev.depthsprint.tour.Tour %2 %3 %4 %5 %6 %7 %8 %9
exit /b %ERRORLEVEL%

:prove
call :build tests
if errorlevel 1 exit /b 2
for /f "usebackq delims=" %%C in ("%INSTALLED%\test.classpath") do set "TEST_CLASSPATH=%%C"
set "CLASSPATH=%INSTALLED%\test-classes;%INSTALLED%\depth-sprint.jar;%TEST_CLASSPATH%"
"%JDK%\bin\java" dev.depthsprint.proof.Prove %2 %3 %4 %5 %6 %7 %8 %9
exit /b %ERRORLEVEL%

rem --- JDK: the release file of a folder says which Java it holds -------------------------------------------------
:find_jdk
set "JDK="
if defined JAVA_HOME call :try_jdk "%JAVA_HOME%"
for /f "delims=" %%P in ('where java 2^>nul') do call :try_jdk "%%~dpP.."
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps") do (
  for /d %%D in ("%%~R\*") do (
    call :try_jdk "%%D"
    call :try_jdk "%%D\current"
  )
)
exit /b 0

:try_jdk
if defined JDK exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%K in ("%~1\release") do if "%%K"=="JAVA_VERSION" call :try_version "%~1" %%L
exit /b 0

rem The version comes as "25.0.3": its quotation marks go, then all but the first number.
:try_version
set "MAJOR=%2"
set MAJOR=%MAJOR:"=%
for /f "delims=." %%M in ("%MAJOR%") do set "MAJOR=%%M"
if %MAJOR% GEQ 25 set "JDK=%~f1"
exit /b 0

rem --- Build: when a source differs from the copy that was laid aside at the last build ---------------------------
rem cmd cannot compare ages, robocopy can compare trees in some 50 ms: deleted files count, edits while building too.
:build
set "TREES=src\main assets"
set "GOALS=-Dmaven.test.skip=true package"
if "%1"=="tests" (
  set "TREES=src\main assets src\test"
  set "GOALS=-DskipTests package dependency:build-classpath@tests"
)
set "STALE="
if not exist "%INSTALLED%\depth-sprint.jar" set "STALE=yes"
if "%1"=="tests" if not exist "%INSTALLED%\test.classpath" set "STALE=yes"
for %%T in (%TREES%) do (
  robocopy "%HOME_DIR%\%%T" "%INSTALLED%\sources\%%T" /L /MIR /NJH /NJS /NS /NC /NDL /NFL /NP >nul
  if errorlevel 1 set "STALE=yes"
)
robocopy "%HOME_DIR%" "%INSTALLED%\sources" pom.xml /L /NJH /NJS /NS /NC /NDL /NFL /NP >nul
if errorlevel 1 set "STALE=yes"
if not defined STALE exit /b 0

where mvn >nul 2>nul
if errorlevel 1 (
  >&2 echo Building Depth Sprint needs Maven: install it ^(winget install Apache.Maven, or https://maven.apache.org^) and start again.
  exit /b 1
)
>&2 echo Building Depth Sprint ^(a minute or so the first time^) ...
set "NEXT=%INSTALLED%.next"
if exist "%NEXT%" rmdir /s /q "%NEXT%"
mkdir "%NEXT%\sources"
for %%T in (%TREES%) do robocopy "%HOME_DIR%\%%T" "%NEXT%\sources\%%T" /MIR >nul
robocopy "%HOME_DIR%" "%NEXT%\sources" pom.xml >nul
call :maven
if errorlevel 1 (
  >&2 type "%HOME_DIR%\target\launch.log"
  >&2 echo The build failed; what Maven said about it stands above.
  exit /b 1
)
copy /y "%HOME_DIR%\target\depth-sprint.jar" "%NEXT%\" >nul
robocopy "%HOME_DIR%\target\lib" "%NEXT%\lib" /MIR >nul
robocopy "%NEXT%\lib" "%NEXT%\javafx" javafx-*.jar /MOV >nul
robocopy "%NEXT%\lib" "%NEXT%\window" atlantafx-*.jar controlsfx-*.jar ikonli-javafx-*.jar /MOV >nul
if "%1"=="tests" (
  robocopy "%HOME_DIR%\target\test-classes" "%NEXT%\test-classes" /MIR >nul
  copy /y "%HOME_DIR%\target\test.classpath" "%NEXT%\" >nul
)
rem Windows renames no folder that holds an open file, so an open window keeps the build that it runs on.
if exist "%INSTALLED%.old" rmdir /s /q "%INSTALLED%.old"
if exist "%INSTALLED%" move "%INSTALLED%" "%INSTALLED%.old" >nul 2>nul
if exist "%INSTALLED%" (
  >&2 echo The build is done, but a window of Depth Sprint is still open: close it and start again.
  exit /b 1
)
move "%NEXT%" "%INSTALLED%" >nul
if exist "%INSTALLED%.old" rmdir /s /q "%INSTALLED%.old"
>&2 echo Built.
exit /b 0

:maven
setlocal
set "JAVA_HOME=%JDK%"
call mvn -q -B -f "%HOME_DIR%\pom.xml" %GOALS% >"%HOME_DIR%\target\launch.log" 2>&1 <nul
exit /b %ERRORLEVEL%
