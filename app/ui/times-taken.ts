import { useState } from "react";
import { useNavigation } from "react-router";

interface FormSent {
  readonly formKey: string;
  readonly intent: string | undefined;
  readonly isRefused: boolean;
}

/** How often this form was taken on this page: it then begins anew, while what is typed in the page's other forms stays. */
export function useTimesTaken({ formKey, intent, isRefused }: FormSent): number {
  const { state, formData } = useNavigation();
  const [isUnderWay, setUnderWay] = useState(false);
  const [times, setTimes] = useState(0);
  const isSent = formData?.get("_key") === formKey && formData.get("_intent") === (intent ?? null);
  if (isSent && !isUnderWay) setUnderWay(true);
  if (state === "idle" && isUnderWay) {
    setUnderWay(false);
    if (!isRefused) setTimes(times + 1);
  }
  return times;
}
