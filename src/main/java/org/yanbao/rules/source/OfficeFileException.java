package org.yanbao.rules.source;

import java.nio.charset.CharacterCodingException;

/** A file that should be text is one of an office program, whatever its name says. */
public final class OfficeFileException extends CharacterCodingException {
  private static final long serialVersionUID = 1;
}
