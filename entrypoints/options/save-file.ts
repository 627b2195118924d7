/** Gives the reader a file: the browser asks or not where it goes. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has begun by the time the address is taken back.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** A name with the day on which the file was made. */
export function datedName(stem: string, ending: string, now: Date): string {
  return `${stem}-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.${ending}`
}

const two = (value: number): string => String(value).padStart(2, '0')
