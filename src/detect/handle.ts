/** Part of a file name or of an identifier: `foo_bar`, `foo.js`, `src/foo`, `libfoo2`. */
export function isHandle(text: string, from: number, to: number): boolean {
  return (
    /[\d_]|\p{Ll}\p{Lu}/u.test(text.slice(from, to)) ||
    /\w\.$/.test(text.slice(from - 2, from)) ||
    /[_/\\]/.test(text.charAt(from - 1)) ||
    /^(?:[_/\\]|\.\w)/.test(text.slice(to, to + 2))
  )
}
