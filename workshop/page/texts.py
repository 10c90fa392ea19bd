"""What the login page says of an answer: verdicts, their codes, their texts in two languages.

A digit is what the page of 2020 calls a verdict in `err=`.
"""

SUCCESS, WRONG_USER, WRONG_CAPTCHA, SERVER_FAULT = "SUCCESS", "0", "1", "2"
CODES = {  # what the current page calls them
    WRONG_USER: "WRONG_USER_OR_PASSWORD",
    WRONG_CAPTCHA: "WRONG_CAPTCHA",
    SERVER_FAULT: "SERVER_FAULT",
    "throttle": "TOO_FREQUENT",
    "locked": "ACCOUNT_LOCKED",
    "no_sms": "NO_SMS",
}
TEXTS = {  # English, Chinese
    WRONG_USER: (
        "Wrong username or password",
        "请正确填写你的用户名和密码，注意：密码是区分大小写的",
    ),
    WRONG_CAPTCHA: ("Wrong captcha", "请正确填写验证码"),
    SERVER_FAULT: ("The server is at fault, please try again later", "服务器出错，请稍后再试"),
    "throttle": ("Too many attempts (请在30秒后再试)", "操作过于频繁，请在30秒后再试"),
    "locked": ("Your jAccount has been locked", "账号已锁定 (Your jAccount has been locked)"),
    "twofactor": ("Two-Step Verification", "请进行二次验证"),
    "wrong_code": ("Wrong code", "动态码不正确"),
    "no_sms": ("The stand-in sends no messages", "模拟页面不发送短信"),
    "no_app": ("The stand-in has no app to ask", "模拟页面没有可用的 App"),
    "no_context": ("This page is reached by way of a login", "请从登录入口进入此页面"),
}
