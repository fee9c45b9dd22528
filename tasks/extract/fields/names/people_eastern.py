"""Names in Chinese, Japanese and Korean: they have no capitals and mostly no blanks, and titles are glued to them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tasks.article import Author
from tasks.extract.fields.names.vocabulary_abroad import (
    AGENCIES_ABROAD,
    LABEL_KINDS,
    is_junk_abroad,
    names_desk_abroad,
)
from tasks.extract.text.folding import fold

HAN = "\u3005\u3400-\u4dbf\u4e00-\u9fff"
HANGUL = "\uac00-\ud7a3"
KANA = "\u3041-\u3096\u309d\u309e"
KATAKANA = "\u30a1-\u30fa\u30fc-\u30fe"

NAME = re.compile(
    rf"[{HAN}](?:[{HAN}]|[{KANA}{KATAKANA}]){{1,6}}"  # 王伟, 山田太郎, 山田さくら
    rf"|[{KANA}{KATAKANA}]{{2,9}}"
    rf"|[{KATAKANA}]{{2,9}}(?:[・=][{KATAKANA}]{{2,12}}){{1,3}}"  # ジョン・スミス
    rf"|[{HAN}]{{1,7}}(?:·[{HAN}]{{1,9}}){{1,3}}"  # 约翰·史密斯
    rf"|[{HANGUL}]{{2,4}}|[{HANGUL}]{{1,7}} [{HANGUL}]{{1,7}}"
    rf"|(?:[{HAN}]{{1,3}}|[{KANA}]{{2,3}}) [{HAN}{KANA}{KATAKANA}]{{1,4}}"  # 山田 太郎
)
"""One name. (A Korean one of two words is a foreigner's: 존 스미스.)"""

NO_NAME = re.compile(r"[をでへ]|[はがにの]$|です$|ます$|する$|した$")
"""Japanese words between words: what has them is a sentence."""

TITLE = (
    r"(?:本[报報]|本[刊社]|实习|實習|见习|特约|特約|首席|[\w]{2,4}[社报報网])?(?:记者|記者|通讯员|通訊員)"
    r"|(?:(?:编辑|編集|論説|解説)委員|特派[員员]|評論員|评论员|編集長|支局長|総局長|ライター)"
)
GLUED = "记者|記者|特派員|編集委員|論説委員"
"""Titles that stand behind a name without a blank."""
BEFORE = re.compile(rf"^(?P<title>{TITLE})[\s:/・|]*(?=[{HAN}{KANA}{KATAKANA}])")
KOREAN_TITLE = (
    r"(?:기자|특파원|논설위원|위원|앵커|에디터|통신원|편집장|칼럼니스트|"
    r"평론가|교수|PD|아나운서|연구원|대표|변호사|부장|팀장|국장)"
)
BEHIND = re.compile(
    rf"(?<=[{HAN}{KANA}{KATAKANA}])(?:\s+(?P<title>[{HAN}{KATAKANA}]{{0,8}}(?:{TITLE}))|(?P<glued>{GLUED}))$"
    rf"|(?<=[{HANGUL}]{{2}})(?:\s+(?P<korean>(?:[{HANGUL}A-Z]{{1,6}}\s?)?{KOREAN_TITLE})|(?P<joined>기자|특파원))$"
)
TITLE_DOT = re.compile(rf"(?:{TITLE})(?=・)")
"""A title and the dot between it and the name."""
REPORTED = re.compile(r"\s*(?:报道|報道|摄影报道|文图|文/图|综合报道|發自.*|发自.*)$")
"""Behind the names of Chinese writers: "reported"."""
WRITTEN = re.compile(r"^(?:글·사진|글|취재|정리|文|取材)[\s=・:]+")
"""Before a name, without a colon."""

SPLIT = re.compile(
    rf"\s*[,;|/]\s*|(?<=\S)\s+(?:·|・)\s+|(?<=[{HANGUL}])\s*[·ㆍ・]\s*(?=[{HANGUL}])|"
    rf"(?<=[{HAN}{KANA}])・(?=[{HAN}])"
    rf"|(?<=[{HAN}]{{2}})[和与與](?=[{HAN}]{{2}})|(?<=[{HAN}{KANA}]{{2}})と(?=[{HAN}])"
)
"""Between names. A dot between katakana, or between Chinese characters without blanks, stands within one."""

SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡"
    "贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬"
    "贺賀赖賴龚龔文庞樊兰殷施陶洪翟安颜顏倪严嚴牛温温芦季俞章鲁鲁葛伍韦韋申尤毕畢聂聶岳"
)
"""The most frequent Chinese surnames, by which two writers in a row are told from one Japanese name with a blank."""

KOREAN_SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반"
    "왕금옥육인맹제모탁국어은편용라리동"
)


def eastern_people(line: str) -> Iterator[Author | str]:
    """The people of a line in Chinese, Japanese or Korean, with their titles; what is no name comes back as text.

    line: without labels, its marks made western.
    """
    line = REPORTED.sub("", WRITTEN.sub("", line.strip()))
    line = TITLE_DOT.sub(r"\g<0> ", line)
    for piece in SPLIT.split(line):
        yield from _people_of(piece.strip(" 　.·・:=-"))


def _people_of(piece: str) -> Iterator[Author | str]:
    if not piece:
        return
    title: str | None = None
    if match := BEFORE.match(piece):
        title, piece = match["title"], piece[match.end() :].strip()
    if (match := BEHIND.search(piece)) and match.start() > 1:
        title, piece = next(filter(None, match.groups())).strip(), piece[: match.start()].strip()
    words = piece.split()
    if len(words) > 1 and not is_eastern_name(piece):
        whole = [word for word in words if is_eastern_name(word)]
        if len(whole) == len(words):
            yield from (Author(name=word, role=title) for word in words)
            return
        if is_eastern_name(words[0]) and len(whole) == 1:
            yield Author(name=words[0], role=title)  # "渡辺洋介 東京社会部部"
            yield from words[1:]
            return
        if len(words) > 2 and is_eastern_name(" ".join(words[:2])) and len(words[0]) < 4:
            yield Author(name=" ".join(words[:2]), role=title)  # "山田 太郎 東京社会部"
            yield " ".join(words[2:])
            return
    yield Author(name=piece, role=title) if is_eastern_name(piece) else piece


def is_eastern_name(text: str) -> bool:
    """Whether `text` has the form of one name in these scripts: "王伟 李娜" is two."""
    if NAME.fullmatch(text) is None or NO_NAME.search(text) or fold(text) in AGENCIES_ABROAD:
        return False
    if fold(text) in LABEL_KINDS or names_desk_abroad(text) or is_junk_abroad(text):
        return False
    first, _, second = text.partition(" ")
    if not second:
        return not ("가" <= first[0] <= "힣") or len(first) < 4 or first[0] in KOREAN_SURNAMES
    if "가" <= first[0] <= "힣":
        return not (
            len(first) > 1
            and len(second) > 1
            and first[0] in KOREAN_SURNAMES
            and second[0] in KOREAN_SURNAMES
        )
    return not (first[0] in SURNAMES and second[0] in SURNAMES and len(first) >= 2 and 2 <= len(second) < 4)
