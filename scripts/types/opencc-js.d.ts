/** opencc-js ships its tables without types. */
declare module 'opencc-js/dict/*' {
  const table: string
  export default table
}
