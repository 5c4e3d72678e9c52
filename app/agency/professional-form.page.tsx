// placeholder until the page is written
export default function ProfessionalFormPage() {
  return null;
}
