/** Part of a file name, an identifier or an option: `foo_bar`, `foo.js`, `src/foo`, `libfoo`, `foo-*`, `--foo`. */
export function isHandle(text: string, from: number, to: number): boolean {
  return (
    /[\d_]|\p{Ll}\p{Lu}|^lib(?!el|er|id|ra|yan?\b|s?$)[a-z]/u.test(text.slice(from, to)) ||
    /[\w*]\.$/.test(text.slice(from - 2, from)) ||
    /[_/\\]|\*-$/.test(text.slice(Math.max(0, from - 2), from).replace(/^[^*]/, '')) ||
    /^(?:[_/\\]|\.\w|-?\*)/.test(text.slice(to, to + 2)) ||
    /\s\(?-{1,2}(?:\w+-)*$|\(--(?:\w+-)*$/.test(text.slice(Math.max(0, from - 40), from))
  )
}
