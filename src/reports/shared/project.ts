/** Where this project lives: help, and the place to dispute a judgment. */
export const HOME = 'https://github.com/osd-review/osd-review'

/** The definition, on OSI’s own page. */
export const DEFINITION = 'https://opensource.org/osd'
