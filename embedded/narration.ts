/** Prints one paragraph of a demo. */
export const say = (text: string): void => void process.stdout.write(`${text}\n`)

/** Prints the rule that begins a part of a demo. */
export const title = (text: string): void => say(`\n── ${text} ${'─'.repeat(Math.max(0, 96 - text.length))}\n`)
