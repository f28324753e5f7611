using System.Text.RegularExpressions;

namespace Framing.Corpora.Pages;

/// <summary>Lines that a page puts between the paragraphs of an article: advertisements, sign-up forms, links to more, credits of pictures.</summary>
internal static partial class PageLines
{
    private const int LongestLine = 300;

    /// <summary>A credit is looked for at the end of a caption, in so much of it: a name may begin behind every stop.</summary>
    private const int LongestCredit = 300;

    /// <summary>Whether a paragraph is no part of the article.</summary>
    public static bool IsApart(string line) =>
        line.Length <= LongestLine
        && (Labels().IsMatch(line) || Links().IsMatch(line) || (Offers().IsMatch(line) && OfferedThings().IsMatch(line)) || IsCredit(line));

    /// <summary>A caption without the credit of its picture, and the credit; "" for either where it is not there.</summary>
    public static (string Caption, string Credit) Caption(string line)
    {
        Match credit = Credit().Match(line, Math.Max(0, line.Length - LongestCredit));
        return credit.Success ? (line[..credit.Index].TrimEnd(' ', '|', '/', '–', '—', '-'), line[credit.Index..].Trim()) : (line, "");
    }

    private static bool IsCredit(string line) => line.Length <= 120 && Credit().Match(line) is { Success: true, Index: 0 };

    [GeneratedRegex("""
        ^\W*(?:advertisements?|ads?|ad\s+feedback|sponsored(?:\s+(?:content|by\b.*))?|paid\s+(?:content|post)|promoted|related(?:\s+(?:articles?|stories|story
        |content|coverage|links|topics|news|reading))?
        |recommended(?:\s+(?:for\s+you|reading|stories|videos?))?|most\s+(?:read|popular|viewed|shared)|trending(?:\s+now)?|more\s+(?:stories|news
        |on\s+this\s+story|coverage)|read\s+(?:more|next|also)|see\s+also|up\s+next|editors?[’']?s?\s+(?:picks?|choice)
        |loading\W*|share|share\s+this(?:\s+(?:article|story|page))?|share\s+on\s+\w+|copy\s+link|print|save|tweet|facebook|twitter|whatsapp|linkedin|email
        |e-mail|comments?|newsletters?|play\s+video|watch\s+(?:live|now)|getty(?:\s+images)?|reuters\s+file\s+photo
        |(?:story|article|text|content)\s+continues\s+(?:below|after)\b.*|scroll\s+(?:down\s+)?(?:to\s+continue|for\s+more)\b.*
        |continue\s+reading(?:\s+below)?(?:\s+the\s+main\s+story)?|skip\s+(?:to|past)\s+.*|advertisement\s*[-–—:]\s*.*|this\s+advertisement\s+has\s+not\s+loaded\b.*
        |back\s+to\s+top|all\s+rights\s+reserved\W*|(?:©|copyright\s+(?:©|\d{4})).*|image\s+(?:source|caption|credit)\W.*)\W*$
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Labels();

    [GeneratedRegex("""
        ^[^\w“"‘']*(?:(?:read|see|watch|listen|hear|more|related|also|also\s+read|read\s+also|see\s+also|read\s+more|read\s+next|watch\s+more|watch\s+now|listen\s+now
        |more\s+on\s+this|related\s+(?:article|story|stories|articles|coverage|link|content)|recommended|in\s+other\s+news|don[’']t\s+miss|opinion|explainer
        |analysis|from\s+the\s+archives?|further\s+reading)\s*[:>»→|]
        |(?:click|tap)\s+here\s+(?:to|for)\b|follow\s+(?:us|@\w+|our)\b|(?:like|find)\s+us\s+on\b|join\s+(?:us|the\s+conversation)\s*(?:on\b|\.?$)
        |share\s+your\s+(?:thoughts|views)\b|leave\s+a\s+comment\b|(?:view|read|see)\s+(?:the\s+)?comments\b
        |this\s+(?:article|story|post)\s+(?:was\s+)?(?:originally|first)\s+(?:appeared|published)\b|read\s+the\s+(?:full|original|rest)\b.{0,80}$|you\s+(?:may
        |might)\s+also\s+(?:like|be\s+interested)\b|have\s+a\s+(?:news\s+)?tip\?)
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Links();

    [GeneratedRegex("""
        ^[^\w“"‘']*(?:(?:please\s+)?(?:sign|log)\s+(?:up|in)\b|subscribe\b|get\s+(?:the|our|your|all|more|breaking|daily|unlimited|full)\b
        |(?:please\s+)?enter\s+your\b|submit\b|by\s+(?:signing|subscribing|submitting|clicking|entering|providing|registering)\b|thank(?:s
        |\s+you)\s+for\s+(?:subscribing|signing|reading|registering)\b
        |download\s+(?:the|our)\b|never\s+miss\b|don[’']t\s+miss\b|stay\s+(?:informed|up\s+to\s+date|connected|ahead)\b|want\s+(?:more|the\s+latest
        |to\s+(?:read|stay))\b|support\s+(?:our|independent|local|quality)\b|become\s+a\b|already\s+(?:a|have)\b|create\s+(?:an|your)\s+(?:free\s+)?account\b
        |you\s+(?:have|[’']ve)\s+(?:reached|read|used)\b|to\s+(?:continue|keep)\s+reading\b|our\s+(?:daily|weekly|free|morning)\b|receive\b|join\b|register\b
        |newsletter\b|free\s+newsletter\b|donate\b|your\s+(?:support|subscription|contribution)\b)
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Offers();

    [GeneratedRegex("""
        \b(?:newsletters?|inbox|e-?mails?(?:\s+address)?|subscri(?:be|bers?|bing|ptions?)|alerts?|briefings?|notifications?|our\s+app|the\s+app|terms\s+(?:of
        |and)|privacy\s+(?:policy|notice)|(?:free\s+)?account|paywall|journalism|unlimited\s+access|free\s+articles?|member(?:ship)?|sign\s+up\s+here
        |digital\s+access|whatsapp\s+channel)\b
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex OfferedThings();

    /// <summary>"PHOTO: Bea Lund/Harlow Post", "(AP Photo/Bea Lund)", "Photograph by …", "Credit: …", "© …".</summary>
    [GeneratedRegex("""
        (?:^|(?<=[\s.!?”"’'|]))(?:
          \(?(?i:photos?|photographs?|pictures?|images?|illustrations?|graphics?|videos?|credits?|source\s+photo)(?i:\s+credits?|\s+courtesy(?:\s+of)?|\s+by
        |\s+via)?\s*[:/]\s*\S.{0,120}
          |(?:Photo|Photograph|Image|Illustration|Picture|Graphic)s?\s+(?:by|courtesy(?:\s+of)?)\s+[A-Z].{0,80}
          |\((?:[A-Z][\w.&]*\s+)?(?:Photo|File|Image)s?\s*[/|:].{0,80}\)
          |\([A-Z][^()]{0,60}(?:/|\s+via\s+)(?:AP|AFP|Reuters|Getty(?:\s+Images)?|[A-Z][\w.&]*(?:\s+[A-Z][\w.&]*){0,3})\)
          |\((?:AP|AFP|Reuters|Getty\s+Images)\b[^()]{0,60}\)
          |[A-Z][\w.’'-]+(?:\s+[A-Z][\w.’'-]+){0,3}\s*/\s*(?:AP|AFP|Reuters|Getty(?:\s+Images)?|Shutterstock|EPA)(?:\s*/\s*\S+|\s+via\s+.{0,40}|\s+Images)?
          |©\s*.{0,80}
        )[\s.]*$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Credit();
}
