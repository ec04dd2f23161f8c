@echo off
rem Makes the app image and, where the WiX tools are installed, an .msi, in target\package. What it does and why stands
rem in packaging\build, its twin for Linux and macOS. Written from the tools' documentation; no Windows machine has run
rem it yet. JAVA_HOME has to name a JDK 25, and Maven has to be on the PATH.
setlocal enableextensions
cd /d "%~dp0..\.."
set "OUT=target\package"
if not exist "%JAVA_HOME%\bin\jpackage.exe" (
  >&2 echo Set JAVA_HOME to a JDK 25 or newer and start again.
  exit /b 2
)
call mvn -q -B -Dmaven.test.skip=true package || exit /b 1
if exist "%OUT%" rmdir /s /q "%OUT%"
mkdir "%OUT%\app" "%OUT%\jmods"

rem The JavaFX jars, their native libraries apart, become modules; everything else is the app's class path.
copy /y target\depth-sprint.jar "%OUT%\app" >nul
for %%J in (target\lib\*.jar) do call :sort "%%J" "%%~nJ" || exit /b 1

for /f "eol=# tokens=1" %%M in (packaging\common\modules) do call :add_module %%M
"%JAVA_HOME%\bin\jlink" --module-path "%OUT%\jmods" --add-modules %MODULES% ^
  --strip-java-debug-attributes --no-header-files --no-man-pages --output "%OUT%\runtime" || exit /b 1
"%JAVA_HOME%\bin\java" packaging\common\RenderIcon.java packaging\common\depth-sprint.svg "%OUT%\icons" || exit /b 1

set "JVM="
for /f "eol=# delims=" %%O in (packaging\common\jvm.options) do call :add_jvm_option "%%O"
"%JAVA_HOME%\bin\jpackage" --type app-image @packaging\windows\image.options %JVM% || exit /b 1
where candle >nul 2>nul || where wix >nul 2>nul || exit /b 0
"%JAVA_HOME%\bin\jpackage" --type msi @packaging\windows\installer.options || exit /b 1
exit /b 0

:sort
set "NAME=%~2"
if not "%NAME:~0,7%"=="javafx-" (
  copy /y %1 "%OUT%\app" >nul
  exit /b 0
)
rem javafx-base-25.0.4-win is the real jar; javafx-base-25.0.4 is empty.
if not "%NAME:~-4%"=="-win" exit /b 0
for /f "tokens=2 delims=-" %%M in ("%NAME%") do call :to_module %1 %%M
exit /b %ERRORLEVEL%

:to_module
mkdir "%OUT%\javafx\%2" "%OUT%\javafx\%2.libraries"
pushd "%OUT%\javafx\%2"
"%JAVA_HOME%\bin\jar" --extract --file "%~f1"
popd
rmdir /s /q "%OUT%\javafx\%2\META-INF"
move "%OUT%\javafx\%2\*.dll" "%OUT%\javafx\%2.libraries" >nul 2>nul
"%JAVA_HOME%\bin\jmod" create --class-path "%OUT%\javafx\%2" --libs "%OUT%\javafx\%2.libraries" "%OUT%\jmods\javafx.%2.jmod"
exit /b %ERRORLEVEL%

:add_module
if defined MODULES (set "MODULES=%MODULES%,%1") else set "MODULES=%1"
exit /b 0

:add_jvm_option
set JVM=%JVM% --java-options %1
exit /b 0
