package org.gonghui.corpus.school;

/// How the forms of a school's name are related.
final class NameForms {

    private static final String PLACE_ENDINGS = "省市县区州旗盟镇乡村道";
    private static final int SHORT = 2;

    private NameForms() {}

    /// Whether `shorter` can be a short form of `longer`: its signs stand in the longer name in the same order, the
    /// first of them not behind the longer name's place names. 石小 and 九中 are short forms of such names.
    static boolean isShortForm(String shorter, String longer) {
        if (shorter.length() >= longer.length()) {
            return shorter.equals(longer);
        }
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            if (longer.charAt(i) == shorter.charAt(at)) {
                at++;
            }
        }
        return at == shorter.length();
    }

    /// Whether `longer` is `shorter` with a place before it: 霁川县城南小学 and 城南小学.
    static boolean addsPlace(String longer, String shorter) {
        int rest = longer.length() - shorter.length();
        return rest > 0 && longer.endsWith(shorter) && PLACE_ENDINGS.indexOf(longer.charAt(rest - 1)) >= 0;
    }

    /// Whether two forms begin alike, a place before the longer one aside: 霁川县松坪镇中心小学 and 松坪小学.
    static boolean beginsAlike(String longer, String shorter) {
        int at = longer.indexOf(shorter.charAt(0));
        return at == 0 || (at > 0 && PLACE_ENDINGS.indexOf(longer.charAt(at - 1)) >= 0);
    }

    /// Whether a name is too short to tell one school from another: 石小, 三中.
    static boolean isShort(String name) {
        return name.length() <= SHORT;
    }
}
