# What `prepare.sh` says while it fetches what is not there yet, and when it cannot.
# shellcheck shell=bash

# What apt and pip say, the latter at its last try, where nobody answers.
no_network='Temporary failure resolving|Could not resolve|Could not connect|Cannot initiate the'
no_network+='|Unable to connect|Retry\(total=0.*(NewConnection|NameResolution|Timeout|Proxy)Error'
no_network+='|Max retries exceeded.*(NewConnection|NameResolution|Timeout|Proxy)Error'

fail() { # line by line
  printf 'kiosk: %s\n' "$1" >&2
  shift
  (($# == 0)) || printf '%s\n' "$@" >&2
  exit 1
}

tell_progress() { # what apt or pip is doing by its log, every ten seconds
  local seconds=0 doing='^ *(Get:|Unpacking|Setting up|Collecting|Downloading|Installing|WARNING: Retry)'
  # The sleep outlives its parent and must hold nothing that somebody waits for.
  while sleep 10 >/dev/null 2>&1; do
    seconds=$((seconds + 10))
    echo "kiosk: $seconds s: $(grep -E "$doing" "$1" | tail -n 1 | cut -c 1-90 |
      sed 's/^ *//; s/^WARNING: Retry.*/no answer, trying again/')"
  done
}

fetch() { # what, in words, and the command that fetches it; in a CI without progress
  local what=$1 told=build/setup.log ticker=
  shift
  echo "kiosk: fetching $what"
  : >$told
  if [[ -z ${CI:-} ]]; then
    tell_progress $told 9>&- &
    ticker=$!
    # shellcheck disable=SC2064 # this ticker
    trap "kill $ticker 2>/dev/null || true" EXIT
  fi
  local code=0
  "$@" >$told 2>&1 || code=$?
  if [[ -n $ticker ]]; then
    kill $ticker
    wait $ticker 2>/dev/null || true
  fi
  ((code)) || return 0
  if grep -qE "$no_network" $told; then
    fail "no network: $what could not be fetched; once set up, the kiosk needs none"
  fi
  tail -n 20 $told >&2
  fail "$what could not be installed; $PWD/$told has all that was said"
}
