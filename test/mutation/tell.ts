/** A text to the output, resolved once it is out: what a thread has only handed over is lost when the thread ends. */
export function tell(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(`${text}\n`, () => resolve()));
}
