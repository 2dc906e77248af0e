export function LibraryRoom() {
  return <h1>Library</h1>;
}
