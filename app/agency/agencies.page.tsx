// placeholder until the page is written
export default function AgenciesPage() {
  return null;
}
