// placeholder until the page is written
export default function AgencyFormPage() {
  return null;
}
