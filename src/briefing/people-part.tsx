/** Who is who, by role in the story. */
import { DATASET_TEXT } from '@/cards/components/dataset-text';
import { t } from '@/i18n/translate';
import { STORY_ROLES, type BriefedPerson } from './briefing';
import { Jump } from './jump';
import { Part } from './part';

export function PeoplePart({ people }: { people: readonly BriefedPerson[] }) {
  if (people.length === 0) return null;
  return (
    <Part title={t('briefing.people')} kind="person">
      {STORY_ROLES.map((role) => {
        const rows = people.filter((person) => person.role === role);
        if (rows.length === 0) return null;
        return (
          <div class="role" key={role}>
            <h3 class="role-title">{t(`storyRole.${role}`)}</h3>
            <ul>
              {rows.map((person) => (
                <li class="briefed" key={person.id}>
                  <Jump entity={person}>{person.country && <Flag {...person.country} />}</Jump>
                  <p class="sub" {...DATASET_TEXT}>
                    {person.headline}
                  </p>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </Part>
  );
}

/** A country by its two letters, as on the plate of a car: pictures of flags would be files, and their signs aren't drawn everywhere. */
function Flag({ code, name }: { code: string; name: string }) {
  return (
    <span class="flag" {...DATASET_TEXT}>
      <span aria-hidden="true" title={name}>
        {code}
      </span>
      <span class="unseen">{name}</span>
    </span>
  );
}
