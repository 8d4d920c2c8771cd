@echo off
rem Starts Yanbao from the folder it was unpacked into; works from any folder.
setlocal EnableExtensions DisableDelayedExpansion
rem Messages below and of the program are UTF-8.
for /f "tokens=2 delims=:." %%p in ('chcp') do set "YANBAO_CODEPAGE=%%p"
chcp 65001 >nul

set "YANBAO_JAVA=java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "YANBAO_JAVA=%JAVA_HOME%\bin\java.exe"

"%YANBAO_JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo 未找到 Java。验报需要 Java 17 或更新版本：请安装后重试，或把环境变量 JAVA_HOME 设为它的安装目录。 1>&2
  set "YANBAO_CODE=2"
  goto :end
)
set "YANBAO_VERSION=0"
rem The outer quotes are escaped: cmd takes them off again, and those around the path stay.
for /f "tokens=3" %%v in ('^""%YANBAO_JAVA%" -version 2^>^&1 ^| findstr /i version^"') do set "YANBAO_VERSION=%%~v"
for /f "tokens=1 delims=._-+" %%v in ("%YANBAO_VERSION%") do set "YANBAO_VERSION=%%v"
if %YANBAO_VERSION% LSS 17 (
  echo Java 版本过低。验报需要 Java 17 或更新版本：请升级，或把环境变量 JAVA_HOME 设为新版本的安装目录。 1>&2
  set "YANBAO_CODE=2"
  goto :end
)

"%YANBAO_JAVA%" -jar "%~dp0..\yanbao.jar" %*
set "YANBAO_CODE=%ERRORLEVEL%"

:end
chcp %YANBAO_CODEPAGE% >nul
exit /b %YANBAO_CODE%
