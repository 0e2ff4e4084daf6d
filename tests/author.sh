#!/bin/sh
# What an author does from a command line: begins a story, reads it from anywhere, and has its files written out fair.
#
#   author.sh PROGRAM CHECKOUT
set -u
program=$1
home=$2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export LANTERN_HOME="$home"
cd "$scratch" || exit 1
failed=
fail() {
    echo "$@"
    failed=yes
}

# run NAME EXIT ARGUMENTS…: what comes out stands in out, what is complained in err; answers come from the file answers.
: >answers
run() {
    name=$1 wanted=$2
    shift 2
    code=0
    "$program" "$@" <answers >out 2>err || code=$?
    [ "$code" = "$wanted" ] || {
        fail "$name: exit $code instead of $wanted"
        cat err
    }
}

# says NAME WORDS FILE: these words stand in it.
says() { grep -qF -- "$2" "$3" || { fail "$1: nothing says \"$2\""; cat "$3"; }; }

# same NAME FILE FILE: to the letter.
same() { diff "$2" "$3" >difference || { fail "$1: two files differ"; cat difference; }; }

# ---- new: a story that is right and can be read at once ----
run "a new story" 0 new my-story
says "a new story" "lantern play my-story" out
run "the new story, checked" 0 check my-story --notes --no-show
says "the new story, checked" "0 errors, 0 warnings, 0 notes" out
says "the new story, checked" "My story   1 act" out
[ -s my-story/.schema/scene.json ] || fail "a new story: there is nothing an editor could complete from"
grep -qx '.schema/' my-story/.gitignore || fail "a new story: what is made of it would be committed"
printf 'gull: { name: The gull, portrait: none }\n' >>my-story/cast.yaml
run "somebody new, checked" 0 check my-story --no-show
says "somebody new, checked" '"gull"' my-story/.schema/scene.json
run "the new story, written fair" 0 fmt --check my-story
printf 'forgotten\nfall\n' >answers
run "the new story, read" 0 play --terminal --saves saves my-story
says "the new story, read" "— The Number Nine —" out
: >answers

echo mine >my-story/README.md
find my-story -type f -exec cksum {} + | sort >before
run "where there is a story already" 2 new my-story
says "where there is a story already" "my-story is there already; nothing is written over it" err
find my-story -type f -exec cksum {} + | sort >after
same "where there is a story already" before after
run "where there is no folder to put it in" 2 new no/such/story
says "where there is no folder to put it in" "there is no folder" err
mkdir empty
run "an empty folder" 0 new empty --title 'Yes: no'
says "a title of its own" 'title: "Yes: no"' empty/story.yaml
run "an odd name" 0 new "My Story (2)"
says "an odd name" "story: my-story-2" "My Story (2)/story.yaml"
run "a title on two lines" 2 new two --title 'a
b'
says "a title on two lines" "a title is one line of at most 60 characters" err
[ ! -e two ] || fail "a title on two lines: the folder was made"
[ -z "$(find . -name '.*.new-*')" ] || fail "something half made was left behind"

# ---- play --from: anywhere at once ----
run "from a line" 0 play --terminal --saves saves empty --from five-o-clock:8 --with when_she_looked=still
says "from a line" "Lot 212" out
printf 'fall\n' >answers
run "from a scene, with what is so by then" 0 play --terminal --saves saves empty --from describe-it --with nerve=0,i_was=left
says "from a scene, with what is so by then" "(I hadn’t the nerve for that.)" out
says "from a scene, with what is so by then" "— The Number Nine —" out
: >answers
run "from a scene that is not there" 2 play --terminal --saves saves empty --from describe
says "from a scene that is not there" 'there is no scene called "describe"' err
run "with a number out of range" 2 play --terminal --saves saves empty --from describe-it --with nerve=9
says "with a number out of range" 'nerve is a number from 0 to 2, not "9"' err
run "with, and from nowhere" 2 play --terminal --saves saves empty --with nerve=1
run "from two places" 2 play --terminal --saves saves empty --from describe-it --path 1

# ---- fmt: nothing is lost, whatever happens ----
scene=empty/act-1/episode-1/shelf-four.yaml
cp "$scene" fair.yaml
sed 's/^  - |/  -   |/; s/$/\r/' fair.yaml >"$scene"
chmod 640 "$scene"
ln -s "$scene" link.yaml
run "a file that is not fair, asked for" 1 fmt --check empty
says "a file that is not fair, asked for" "$scene" out
run "a link, written fair" 0 fmt link.yaml
same "a link, written fair" fair.yaml "$scene"
[ -h link.yaml ] || fail "a link, written fair: it is none any more"
[ "$(stat -c %a "$scene" 2>/dev/null || echo 640)" = 640 ] || fail "a file written fair lost its rights"
run "a fair story" 0 fmt empty
[ ! -s out ] || fail "a fair story: something was said"
printf 'a: "open\nb:   2\n' >broken.yaml
cp broken.yaml kept.yaml
run "a file that cannot be read" 2 fmt broken.yaml
says "a file that cannot be read" "broken.yaml:1:4: error: the quote that opens here is never closed [opening-quote]" err
same "a file that cannot be read" kept.yaml broken.yaml
run "a file that is not there" 2 fmt nowhere.yaml

[ -z "$failed" ]
