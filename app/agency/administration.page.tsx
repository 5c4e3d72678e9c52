// placeholder until the page is written
export default function AdministrationPage() {
  return null;
}
