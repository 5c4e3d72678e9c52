// placeholder until the page is written
export default function ContributionsPage() {
  return null;
}
