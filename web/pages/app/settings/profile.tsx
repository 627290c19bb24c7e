import { useState } from "preact/hooks";
import { type Language, languages } from "../../../../functions/domain/texts/language.ts";
import { ask } from "../../../client/ask.ts";
import { errorOf } from "../../../client/problem.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { Button } from "../../../parts/button.tsx";
import { Field } from "../../../parts/fields/field.tsx";
import { Form } from "../../../parts/fields/form.tsx";
import { ownNames } from "../../../parts/fields/language-picker.tsx";
import { ZonePicker } from "../../../parts/fields/zone-picker.tsx";
import { common } from "../../../texts/common.ts";
import { chooseLanguage } from "../../../texts/language.ts";
import { cityOf } from "../../../times/zones.ts";
import { useMe } from "../me.ts";
import { DoneNote } from "../shared/done-note.tsx";
import { Select } from "../shared/fields/select.tsx";
import { Switch } from "../shared/fields/switch.tsx";
import { Section } from "../shared/section.tsx";
import { say as shared } from "../shared/texts.ts";
import { say } from "./texts.ts";

export function Profile() {
  const { me, reload } = useMe();
  const [name, setName] = useState(me.name);
  const [language, setLanguage] = useState(me.language);
  const [timeZone, setTimeZone] = useState(me.timeZone);
  const [invitations, setInvitations] = useState(me.invitations);
  const [otherZone, setOtherZone] = useState<string>();
  const [isSaved, setSaved] = useState(false);
  const { busy, error, doing } = useDoing();

  const save = () =>
    doing(async () => {
      setSaved(false);
      const body = { name, language, timeZone, invitations };
      setOtherZone((await ask("changeMe", { body })).availabilityTimeZone);
      await chooseLanguage(language);
      setSaved(true);
      reload();
    });

  return (
    <Section title={say.profile}>
      <Form onInput={() => setSaved(false)} onSubmit={save}>
        <div class="pair">
          <Field
            label={say.name}
            value={name}
            onValue={setName}
            error={errorOf(error, "name")}
            autocomplete="name"
            required
          />
          <Select
            label={common.language}
            hint={say.languageHint}
            value={language ?? ""}
            onValue={(value) => setLanguage((value || null) as Language | null)}
          >
            <option value="">{say.asBrowser}</option>
            {languages.map((each) => (
              <option key={each} value={each} lang={each}>
                {ownNames[each]}
              </option>
            ))}
          </Select>
        </div>
        <ZonePicker value={timeZone} onValue={setTimeZone} />
        {otherZone && (
          <p class="note warning">
            {say.hoursStay(cityOf(otherZone))} <a href="/app/availability">{say.toAvailability}</a>
          </p>
        )}
        <Switch
          label={say.invitations}
          hint={say.invitationsHint}
          checked={invitations === "everyone"}
          onChange={(isOpen) => setInvitations(isOpen ? "everyone" : "nobody")}
        />
        <ProblemNote error={error} unlessAt={["name"]} />
        <div class="row">
          <Button look="primary" type="submit" busy={busy}>
            {common.save}
          </Button>
          <DoneNote words={isSaved && shared.saved} />
        </div>
      </Form>
    </Section>
  );
}
