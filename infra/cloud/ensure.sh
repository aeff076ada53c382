#!/usr/bin/env bash
# How the bootstrap looks at a Google project and makes each kind of thing in it; it is read by bootstrap.sh, whose
# settings it uses: GCP_PROJECT, GCP_REGION, PROJECT_NUMBER, HERE, SCRATCH, DRY_RUN, FIRST_IMAGE, CLIENT_URL, MAIL_FROM.

say() { printf '%s\n' "$*"; }

# ask WORDS…: only looks.
ask() { gcloud "$@" --project "$GCP_PROJECT" --quiet; }
is_there() { ask "$@" >/dev/null 2>&1; }
# What a dry run asks about may not be there yet.
look() {
  if [[ $DRY_RUN == true ]]; then ask "$@" 2>/dev/null || true; else ask "$@"; fi
}

# change WORDS…: the one way in which anything is made. A secret comes by standard input, and is in no word.
change() {
  say "+ gcloud $*"
  if [[ $DRY_RUN == true ]]; then return; fi
  # Standard output alone is left out: what goes wrong is told.
  gcloud "$@" --project "$GCP_PROJECT" --quiet >/dev/null
}

account_of() { printf '%s@%s.iam.gserviceaccount.com' "$1" "$GCP_PROJECT"; }
# Under which every service answers, beside an address of Google's own choice.
host_of() { printf '%s-%s.%s.run.app' "$1" "$PROJECT_NUMBER" "$GCP_REGION"; }

ensure_account() {
  is_there iam service-accounts describe "$(account_of "$1")" ||
    change iam service-accounts create "$1" --display-name "$2"
}

# ensure_right MEMBER ROLE GROUP NAME [FLAGS…]: on this one thing, never on the project.
ensure_right() {
  local member=$1 role=$2 name=$4 rights group
  read -ra group <<<"$3"
  shift 4
  rights=$(look "${group[@]}" get-iam-policy "$name" "$@" --flatten='bindings[].members' \
    --format='value(bindings.role,bindings.members)')
  if ! grep -Fxq "$role"$'\t'"$member" <<<"$rights"; then
    change "${group[@]}" add-iam-policy-binding "$name" "$@" --member "$member" --role "$role"
  fi
}

# ensure_secret NAME COMMAND…: its first version is what the command prints.
ensure_secret() {
  local name=$1
  shift
  is_there secrets describe "$name" || change secrets create "$name" --replication-policy automatic
  if has_version "$name"; then return; fi
  if [[ $DRY_RUN == true ]]; then
    change secrets versions add "$name" --data-file=-
  else
    "$@" | change secrets versions add "$name" --data-file=-
  fi
}
given() { printf '%s' "$1"; }
random() { openssl rand -hex 32 | tr -d '\n'; }
private_key() { openssl genpkey -algorithm rsa -pkeyopt rsa_keygen_bits:2048 2>/dev/null; }
may_read() { ensure_right "serviceAccount:$(account_of "$1")" roles/secretmanager.secretAccessor secrets "$2"; }

# A key for tickets as the API signs with; signaling is told the public half.
ticket_keys() {
  local pem
  if [[ $DRY_RUN == true ]] && ! has_version "$1"; then
    printf '{"keys":[]}'
    return
  fi
  pem=$(ask secrets versions access latest --secret "$1")
  TICKET_PRIVATE_KEY=$pem npm run --silent ticket-keys --prefix "$HERE/../.."
}

# describe_to FILE NAME: a description with every name filled in.
describe_to() {
  local text hosts keys
  text=$(<"$HERE/services/$2.json")
  hosts=$(host_of "$2")
  text=${text//<PROJECT>/"$GCP_PROJECT"}
  text=${text//<IMAGE>/"$FIRST_IMAGE"}
  text=${text//<CLIENT_URL>/"$CLIENT_URL"}
  text=${text//<MAIL_FROM>/"$MAIL_FROM"}
  text=${text//<API_HOSTS>/"$hosts,candidate---$hosts"}
  text=${text//<SIGNALING_HOSTS>/"$hosts,candidate---$hosts"}
  text=${text//<SIGNALING_URL>/"https://$(host_of advay-signaling)"}
  if [[ $text == *'<TICKET_KEYS>'* ]]; then
    keys=$(ticket_keys advay-ticket-private-key)
    text=${text//<TICKET_KEYS>/"${keys//\"/\\\"}"}
  elif [[ $text == *'<PREVIEW_TICKET_KEYS>'* ]]; then
    keys=$(ticket_keys advay-preview-ticket-private-key)
    text=${text//<PREVIEW_TICKET_KEYS>/"${keys//\"/\\\"}"}
  fi
  printf '%s\n' "$text" >"$1"
}

# tell_if_other KIND NAME: what runs is never changed from here, as that is the deploy's; but whoever looks should know.
tell_if_other() {
  local kind wanted now
  read -ra kind <<<"$1"
  wanted=$(sed -n 's/.*"described": "\(.*\)".*/\1/p' "$HERE/services/$2.json")
  now=$(ask "${kind[@]}" describe "$2" --region "$GCP_REGION" --format='value(metadata.labels.described)')
  if [[ $now != "$wanted" ]]; then say "! $2 is described otherwise by now ($wanted): see Later in docs/operate.md"; fi
}

ensure_service() {
  if is_there run services describe "$1" --region "$GCP_REGION"; then
    tell_if_other 'run services' "$1"
  else
    describe_to "$SCRATCH/$1.json" "$1"
    change run services replace "$SCRATCH/$1.json" --region "$GCP_REGION"
  fi
  # Families are nobody whom Google knows.
  ensure_right allUsers roles/run.invoker 'run services' "$1" --region "$GCP_REGION"
}

# A revision without traffic is asked under an address of Google's choice, which is known once the service is there.
ensure_hosts() {
  local name=$1 own chosen told
  if ! is_there run services describe "$name" --region "$GCP_REGION"; then return; fi
  own=$(host_of "$name")
  chosen=$(ask run services describe "$name" --region "$GCP_REGION" --format='value(status.url)')
  chosen=${chosen#https://}
  if [[ $chosen == "$own" ]]; then return; fi
  told=$(ask run services describe "$name" --region "$GCP_REGION" --format='value(spec.template.spec.containers[0].env)')
  if [[ $told != *"$chosen,candidate---$chosen"* ]]; then
    change run services update "$name" --region "$GCP_REGION" \
      --update-env-vars "^|^ALLOWED_HOSTS=$own,candidate---$own,$chosen,candidate---$chosen"
  fi
}
