export function AddChildPage() {
  return <main>AddChildPage</main>;
}
