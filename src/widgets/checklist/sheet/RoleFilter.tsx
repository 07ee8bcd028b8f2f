import { checklist as words } from '../../../ui/text/zh-Hans/checklist.ts';

interface Props {
  roles: readonly string[];
  role: string;
  choose(role: string): void;
}

/** Shows the items of one role alone. Nothing where the items are not told apart by role. */
export function RoleFilter({ roles, role, choose }: Props) {
  if (roles.length < 2) return null;
  return (
    <p class="ck-roles" data-noprint data-needs-js>
      <label class="field">
        <span>{words.role}</span>
        <select value={role} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{words.allRoles}</option>
          {roles.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
    </p>
  );
}
