export function HomeRoom() {
  return <h1>Home</h1>;
}
