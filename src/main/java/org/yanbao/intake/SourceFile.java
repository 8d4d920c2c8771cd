package org.yanbao.intake;

import java.nio.file.Path;

/**
 * A file whose format was recognised.
 *
 * @param path where it is
 * @param mediaType what its bytes are
 */
record SourceFile(Path path, String mediaType) {}
