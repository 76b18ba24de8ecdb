package vn.motcua.notification;

import vn.motcua.FullApplication;

@FullApplication
class MailOutboxTests extends MailOutboxRules {}
