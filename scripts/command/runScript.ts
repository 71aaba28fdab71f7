/**
 * Runs a command and turns its outcome into an exit code: 0 right, 1 something differs, 2 it could not be done.
 *
 * @param main returns whether all is right
 */
export async function runScript(main: () => boolean | Promise<boolean>): Promise<void> {
  try {
    process.exitCode = (await main()) ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
