/**
 * Text for the log of a job in which nothing is a workflow command: the runner acts on lines that begin with `::`, whatever space stands
 * before, and on `##[` anywhere (actions/runner, ActionCommand.cs). A space breaks either, and a reader still sees what was written.
 */
export function workflowLog(text: string): string {
  return text
    .replaceAll('##[', '## [')
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => line.replace(/^(\s*):(?=:)/, '$1: '))
    .join('\n')
}
