/** Preloaded into a build: a person whose new files nobody else may read. */
process.umask(0o077);
