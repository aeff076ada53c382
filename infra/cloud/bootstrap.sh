#!/usr/bin/env bash
# From an empty Google project to all that a deploy needs of it; docs/operate.md is the page around it. What is there
# already is left as it is, so it can be run again at any time, and goes on where it was stopped.
set -euo pipefail
if ((BASH_VERSINFO[0] < 5)); then
  echo 'This needs bash 5, which the Cloud Shell of Google has.' >&2
  exit 2
fi
shopt -s inherit_errexit

usage() {
  cat <<'TEXT'
infra/cloud/bootstrap.sh [--dry-run]

Reads from the environment:
  GCP_PROJECT         the id of a project with billing
  GCP_REGION          such as europe-west1
  GITHUB_REPOSITORY   OWNER/REPO, whose workflows may deploy
  CLIENT_URL          where the page will be, such as https://play.example.org
  MAIL_FROM           the address that mail comes from
  DATABASE_URL, AUTH_DATABASE_URL, SMTP_URL
                      secrets: read once, and kept in Secret Manager
  DEPLOY_BUCKET       for the lock of the deploys; GCP_PROJECT-deploys unless set
TEXT
}

DRY_RUN=false
case "${1:-}" in
  '') ;;
  --dry-run) DRY_RUN=true ;;
  *)
    usage
    exit 2
    ;;
esac

HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
readonly HERE DRY_RUN
# A Cloud Run service is made from any image; the first deploy brings ours.
readonly FIRST_IMAGE=us-docker.pkg.dev/cloudrun/container/hello
readonly REPOSITORY=advay POOL=advay-github PROVIDER=github RETENTION=advay-retention
readonly APIS=(
  artifactregistry.googleapis.com cloudscheduler.googleapis.com iam.googleapis.com iamcredentials.googleapis.com
  run.googleapis.com secretmanager.googleapis.com storage.googleapis.com sts.googleapis.com
)

# Secrets leave the environment at once: no program that is started here finds them there.
secret_of_database=${DATABASE_URL:-} secret_of_auth=${AUTH_DATABASE_URL:-} secret_of_mail=${SMTP_URL:-}
unset DATABASE_URL AUTH_DATABASE_URL SMTP_URL

# shellcheck source=infra/cloud/ensure.sh
. "$HERE/ensure.sh"

wrong=()
need() {
  local name=$1 pattern=$2 example=$3 value=${!1:-}
  if [[ -z $value ]]; then
    wrong+=("$name is not set: $example")
  elif [[ ! $value =~ $pattern ]]; then
    wrong+=("$name is not such as $example")
  fi
}
has_version() {
  [[ -n $(ask secrets versions list "$1" --filter=state=ENABLED --limit=1 --format='value(name)' 2>/dev/null) ]]
}
# need_secret NAME VALUE SECRET PATTERN EXAMPLE: only until it is kept. Its value is never said.
need_secret() {
  local name=$1 value=$2 secret=$3 pattern=$4 example=$5
  if [[ -z $value ]]; then
    if [[ -z ${GCP_PROJECT:-} ]] || ! has_version "$secret"; then wrong+=("$name is not set: $example"); fi
  elif [[ ! $value =~ $pattern ]]; then
    wrong+=("$name is not such as $example")
  fi
}

if ! command -v gcloud >/dev/null; then wrong+=('gcloud is not installed: https://cloud.google.com/sdk/docs/install'); fi
need GCP_PROJECT '^[a-z][a-z0-9-]{4,28}[a-z0-9]$' 'advay-family'
need GCP_REGION '^[a-z]+-[a-z]+[0-9]+$' 'europe-west1'
need GITHUB_REPOSITORY '^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$' 'OWNER/REPO'
need CLIENT_URL '^https://[a-z0-9.-]+$' 'https://play.example.org, without a slash at its end'
need MAIL_FROM '^[^@[:space:]"\\<>]+@[a-z0-9.-]+$' 'garden@example.org'
need_secret DATABASE_URL "$secret_of_database" advay-database-url \
  '^postgres(ql)?://app_api[.:]' 'postgres://app_api:PASSWORD@HOST/DATABASE?sslmode=verify-full'
need_secret AUTH_DATABASE_URL "$secret_of_auth" advay-auth-database-url \
  '^postgres(ql)?://app_auth[.:]' 'postgres://app_auth:PASSWORD@HOST/DATABASE?sslmode=verify-full'
need_secret SMTP_URL "$secret_of_mail" advay-smtp-url '^smtps?://' 'smtp://USER:PASSWORD@HOST:587'
if ((${#wrong[@]} > 0)); then
  say 'These settings need a change:' >&2
  printf '  %s\n' "${wrong[@]}" >&2
  exit 2
fi
bucket=gs://${DEPLOY_BUCKET:-$GCP_PROJECT-deploys}

SCRATCH=$(mktemp -d)
finish() {
  local code=$?
  rm -rf "$SCRATCH"
  if ((code != 0)); then say 'Stopped. Mend what is said above and run it again: it goes on from here.' >&2; fi
}
trap finish EXIT

PROJECT_NUMBER=$(ask projects describe "$GCP_PROJECT" --format='value(projectNumber)')

say "Project $GCP_PROJECT ($PROJECT_NUMBER), $GCP_REGION"

enabled=$(ask services list --enabled --format='value(config.name)')
missing=()
for api in "${APIS[@]}"; do
  grep -Fxq "$api" <<<"$enabled" || missing+=("$api")
done
if ((${#missing[@]} > 0)); then change services enable "${missing[@]}"; fi

is_there artifacts repositories describe "$REPOSITORY" --location "$GCP_REGION" ||
  change artifacts repositories create "$REPOSITORY" --location "$GCP_REGION" --repository-format docker
kept=$(ask artifacts repositories describe "$REPOSITORY" --location "$GCP_REGION" --format='value(cleanupPolicies)' 2>/dev/null || true)
# Half a gibibyte is free; ten releases back is further than anybody goes.
if [[ -z $kept ]]; then
  change artifacts repositories set-cleanup-policies "$REPOSITORY" --location "$GCP_REGION" \
    --policy "$HERE/keep-ten-images.json" --no-dry-run
fi

is_there storage buckets describe "$bucket" ||
  change storage buckets create "$bucket" --location "$GCP_REGION" --uniform-bucket-level-access --public-access-prevention

ensure_account advay-api 'serves the API, and forgets what is due'
ensure_account advay-signaling 'serves signaling'
ensure_account advay-api-preview 'serves the API of previews'
ensure_account advay-signaling-preview 'serves signaling of previews'
ensure_account advay-scheduler 'starts the retention job'
ensure_account advay-deployer 'deploys production'
ensure_account advay-preview-deployer 'deploys previews'

ensure_secret advay-database-url given "$secret_of_database"
ensure_secret advay-auth-database-url given "$secret_of_auth"
ensure_secret advay-smtp-url given "$secret_of_mail"
for stage in advay advay-preview; do
  ensure_secret "$stage-session-secret" random
  ensure_secret "$stage-ticket-private-key" private_key
  ensure_secret "$stage-edge-token" random
done
for secret in database-url auth-database-url smtp-url session-secret ticket-private-key edge-token; do
  may_read advay-api "advay-$secret"
done
may_read advay-signaling advay-edge-token
for secret in session-secret ticket-private-key edge-token; do
  may_read advay-api-preview "advay-preview-$secret"
done
may_read advay-signaling-preview advay-preview-edge-token

for service in advay-signaling advay-api advay-signaling-preview advay-api-preview; do
  ensure_service "$service"
done
ensure_hosts advay-signaling
ensure_hosts advay-api

if is_there run jobs describe "$RETENTION" --region "$GCP_REGION"; then
  tell_if_other 'run jobs' "$RETENTION"
else
  describe_to "$SCRATCH/$RETENTION.json" "$RETENTION"
  change run jobs replace "$SCRATCH/$RETENTION.json" --region "$GCP_REGION"
fi
ensure_right "serviceAccount:$(account_of advay-scheduler)" roles/run.invoker 'run jobs' "$RETENTION" --region "$GCP_REGION"
# At night in Europe; the job itself wakes the database.
is_there scheduler jobs describe "$RETENTION" --location "$GCP_REGION" ||
  change scheduler jobs create http "$RETENTION" --location "$GCP_REGION" --schedule '17 3 * * *' --http-method POST \
    --uri "https://run.googleapis.com/v2/projects/$GCP_PROJECT/locations/$GCP_REGION/jobs/$RETENTION:run" \
    --oauth-service-account-email "$(account_of advay-scheduler)"

# Only workflows of this repository, and only in the two environments; each environment may be one deployer alone.
condition="assertion.repository == '$GITHUB_REPOSITORY' && assertion.environment in ['production', 'preview']"
is_there iam workload-identity-pools describe "$POOL" --location global ||
  change iam workload-identity-pools create "$POOL" --location global --display-name 'workflows of the repository'
provider=(--location global --workload-identity-pool "$POOL")
if ! is_there iam workload-identity-pools providers describe "$PROVIDER" "${provider[@]}"; then
  change iam workload-identity-pools providers create-oidc "$PROVIDER" "${provider[@]}" \
    --issuer-uri https://token.actions.githubusercontent.com \
    --attribute-mapping 'google.subject=assertion.sub,attribute.repository=assertion.repository,attribute.environment=assertion.environment' \
    --attribute-condition "$condition"
else
  set_condition=$(ask iam workload-identity-pools providers describe "$PROVIDER" "${provider[@]}" --format='value(attributeCondition)')
  if [[ $set_condition != "$condition" ]]; then
    change iam workload-identity-pools providers update-oidc "$PROVIDER" "${provider[@]}" --attribute-condition "$condition"
  fi
fi

# may_deploy ACCOUNT ENVIRONMENT SERVICES…
may_deploy() {
  local member environment=$2 email pool
  email=$(account_of "$1")
  member=serviceAccount:$email
  pool=principal://iam.googleapis.com/projects/$PROJECT_NUMBER/locations/global/workloadIdentityPools/$POOL
  shift 2
  ensure_right "$pool/subject/repo:$GITHUB_REPOSITORY:environment:$environment" roles/iam.workloadIdentityUser \
    'iam service-accounts' "$email"
  ensure_right "$member" roles/artifactregistry.writer 'artifacts repositories' "$REPOSITORY" --location "$GCP_REGION"
  for service in "$@"; do
    ensure_right "$member" roles/run.developer 'run services' "$service" --region "$GCP_REGION"
    ensure_right "$member" roles/iam.serviceAccountUser 'iam service-accounts' "$(account_of "$service")"
  done
}
may_deploy advay-deployer production advay-api advay-signaling
may_deploy advay-preview-deployer preview advay-api-preview advay-signaling-preview
deployer=serviceAccount:$(account_of advay-deployer)
ensure_right "$deployer" roles/run.developer 'run jobs' "$RETENTION" --region "$GCP_REGION"
ensure_right "$deployer" roles/storage.objectAdmin 'storage buckets' "$bucket"

preview_host() {
  local url
  url=$(look run services describe "$1" --region "$GCP_REGION" --format='value(status.url)')
  printf '%s' "${url#https://}"
}

cat <<TEXT

Done. Variables for GitHub, none of them secret:
  everywhere: GCP_PROJECT=$GCP_PROJECT
  everywhere: GCP_REGION=$GCP_REGION
  everywhere: GCP_REGISTRY=$GCP_REGION-docker.pkg.dev/$GCP_PROJECT/$REPOSITORY
  everywhere: GCP_IDENTITY_PROVIDER=projects/$PROJECT_NUMBER/locations/global/workloadIdentityPools/$POOL/providers/$PROVIDER
  everywhere: DEPLOY_BUCKET=${bucket#gs://}
  everywhere: CLIENT_URL=$CLIENT_URL
  everywhere: API_URL=https://$(host_of advay-api)
  everywhere: SIGNALING_URL=https://$(host_of advay-signaling)
  everywhere: PREVIEW_API_HOST=$(preview_host advay-api-preview)
  everywhere: PREVIEW_SIGNALING_HOST=$(preview_host advay-signaling-preview)
  production: GCP_DEPLOYER=$(account_of advay-deployer)
  preview:    GCP_DEPLOYER=$(account_of advay-preview-deployer)
TEXT
