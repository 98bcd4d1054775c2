/** Something that decides whether what a pin selects is installed; the text completes "The pin in FILE stays, and …". */
export interface Switch {
  readonly file: string
  readonly text: string
}
