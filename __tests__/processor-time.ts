/** Milliseconds of processor time that the code of this process used so far: another program on the machine stretches a clock, not this. */
export function processorTime(): number {
  return process.cpuUsage().user / 1000
}
