// placeholder until the page is written
export default function ProfessionalsPage() {
  return null;
}
