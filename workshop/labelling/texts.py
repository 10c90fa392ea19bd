"""The words of the labeller's pages: written in English where they are used, in Chinese here.

A text that is not here stays as it is written: what the system, an engine or a file name says.
"""

from typing import NamedTuple

CHINESE = {
    # both pages
    "Label captchas": "标注验证码",
    "Review captchas": "检查验证码",
    "Pages": "页面",
    "Label": "标注",
    "Review": "检查",
    "What reads": "使用的模型",
    "Keys": "快捷键",
    "space": "空格",
    "Save": "保存",
    "Discard": "丢弃",
    "Undo": "撤销",
    "discard": "丢弃",
    "undo": "撤销",
    "nothing": "空",
    "proved": "已证实",
    "drawn again, it is this very picture": "重新绘制后与这张图完全一致",
    "reading, {count} to go": "识别中，还剩 {count} 张",
    "A captcha has 4 or 5 letters.": "验证码是 4 或 5 个字母。",
    "Only letters a to z: is an input method switched on?": (
        "只能输入字母 a 到 z：是否开着中文输入法？"
    ),
    "{accuracy} % right when tested": "测试正确率 {accuracy} %",
    "made {made}": "生成于 {made}",
    "worse than the model in the box ({worse} %)": "不如自带的模型（{worse} %）",
    "Without {engines}": "无法使用：{engines}",
    "and {count} more": "另有 {count} 个",
    "{count} file is no captcha and left out": "{count} 个文件不是验证码，已略过",
    "{count} files are no captchas and left out": "{count} 个文件不是验证码，已略过",
    "the labeller failed ({status})": "程序出错（{status}）",
    "the labeller does not answer: start it again, nothing here is lost": (
        "程序没有响应：请重新启动，数据不会丢失"
    ),
    # the page that labels
    "Labelled in this session": "本次已标注",
    "The captcha to be read": "待识别的验证码",
    "Letters of the captcha, 4 or 5": "验证码的字母，4 或 5 个",
    "Readings": "识别结果",
    "Skip": "跳过",
    "skip": "跳过",
    "aside": "跳过",
    "label": "标注",
    "Order": "顺序",
    "hardest first": "先难后易",
    "easiest first": "先易后难",
    "save": "保存",
    "take the reading, again: the next one": "采用识别结果，再按换下一个",
    "All at once": "批量操作",
    "accept all that are proved": "接受全部已证实的",
    "accept all that are sure": "接受全部有把握的",
    "Accept {count} proved": "接受 {count} 个已证实的",
    "Accept {count} sure: {threshold} % or more": "接受 {count} 个有把握的（不低于 {threshold} %）",
    "There is nothing of that kind.": "目前没有这样的图片。",
    "Save or delete first what you have typed.": "请先保存或清除已输入的内容。",
    "Take {text}, read by {engine}, {certainty}": "采用 {engine} 的识别结果 {text}，{certainty}",
    "being read …": "识别中…",
    "No engine works here: see below.": "没有可用的识别引擎，原因见下。",
    "{done} done, {left} left": "已完成 {done}，剩余 {left}",
    "{rate} a minute": "每分钟 {rate} 个",
    "about {minutes} min": "约需 {minutes} 分钟",
    "{count} skipped": "已跳过 {count}",
    "All done.": "全部完成。",
    "Nothing to label.": "没有需要标注的图片。",
    "{count} in this session. Undo still works.": "本次共 {count} 张，仍可撤销。",
    '{folder}/ is empty: "python crawler.py" leaves there what it could not read. '
    "New pictures show up here by themselves.": (
        '{folder}/ 是空的："python crawler.py" 会把未能识别的图片放在那里。新图片会自动出现在这里。'
    ),
    "Type the letters, or take a reading with Tab.": "请输入字母，或按 Tab 采用识别结果。",
    # the page that reviews
    "Looked at in this session": "本次已检查",
    "Start with what has been read": "先看已识别的",
    "Look through them again": "重新检查一遍",
    "In the field: the label in the file's name. On the button below it: what an engine reads. "
    "Where they differ, the tile is coloured.": (
        "输入框中是文件名里的标签，下面的按钮是引擎的识别结果。两者不同时，底色会变。"
    ),
    "Labelled captchas, the most doubtful first": "已标注的验证码，最可疑的在前",
    "The rest is right: next": "其余正确，下一页",
    "save and go on": "保存并继续",
    "take the reading": "采用识别结果",
    "take back what is typed": "放弃输入",
    "the captcha above, below": "上一行、下一行",
    "the next page": "下一页",
    "Label {label}": "标签 {label}",
    "missing": "缺失",
    ", read as {text}, {certainty}": "，识别为 {text}，{certainty}",
    "Captcha labelled {label}": "标签为 {label} 的验证码",
    "not at all": "空",
    "read by {engine}": "由 {engine} 识别",
    "Label it {text}, as read": "按识别结果标为 {text}",
    "moved elsewhere": "已移到别处",
    "was {label}": "原为 {label}",
    "without a label": "无标签",
    "A label is changed and not saved: Enter saves it, Esc takes it back.": (
        "有标签改动未保存：按 Enter 保存，按 Esc 放弃。"
    ),
    "{aside} of {total} looked at": "已检查 {aside} / {total}",
    "{doubtful} doubtful": "可疑 {doubtful}",
    "Reading {total} captchas …": "正在识别 {total} 张验证码…",
    "{read} are read. The most doubtful ones come first.": "已识别 {read} 张。最可疑的排在最前。",
    "All looked at.": "全部检查完毕。",
    "Nothing to review.": "没有需要检查的图片。",
    '{folder}/ is empty: "python crawler.py" fills it, and so does the page Label.': (
        '{folder}/ 是空的：运行 "python crawler.py"，或在“标注”页标注后，这里就会有图片。'
    ),
    # what has been done, and what could not be
    "{label} saved": "{label} 已保存",
    "{label} stays": "{label} 不变",
    "discarded": "已丢弃",
    "skipped": "已跳过",
    "{count} looked at": "已检查 {count} 张",
    "{count} accepted": "已接受 {count} 个",
    "from the beginning": "从头开始",
    "undone: {label}": "已撤销：{label}",
    "undone: discarded": "已撤销：丢弃",
    "undone: back again": "已撤销：图片已放回",
    "undone: {count} back again": "已撤销：{count} 张已放回",
    "there is nothing to undo": "没有可撤销的操作",
    "{name} has been moved meanwhile, in another window perhaps": (
        "{name} 已被移走，可能是在另一个窗口里"
    ),
    "a label is 4 or 5 letters from a to z": "标签是 4 或 5 个字母，a 到 z",
    "not saved: {why}": "未保存：{why}",
}


class Texts(NamedTuple):
    """The words of one language; called with a text in English it gives the one to be shown."""

    language: str
    texts: dict[str, str]

    def __call__(self, text: str) -> str:
        return self.texts.get(text, text)


TEXTS = {"en": Texts("en", {}), "zh": Texts("zh-CN", CHINESE)}
