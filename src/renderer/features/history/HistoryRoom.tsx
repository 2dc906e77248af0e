export function HistoryRoom() {
  return <h1>History</h1>;
}
