// placeholder until the page is written
export default function AgreementFormPage() {
  return null;
}
