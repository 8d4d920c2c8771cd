package org.yanbao.audit;

import java.nio.file.Path;

/**
 * A file to audit.
 *
 * @param path where it is
 * @param name its path as given on the command line, or below the folder as given; forward slashes
 */
public record InputFile(Path path, String name) {}
