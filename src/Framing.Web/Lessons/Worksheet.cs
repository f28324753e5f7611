using Framing.Reports.Content;
using Framing.Reports.Html;

namespace Framing.Web.Lessons;

/// <summary>Two sheets to print: questions on these very articles, and the answers.</summary>
internal static class Worksheet
{
    private const int MostLeads = 4, MostVoices = 3, Lines = 2;

    public static void Write(Comparison comparison, TextWriter output)
    {
        HtmlWriter html = new(output);
        Report report = new(comparison);
        Lead[] leads = [.. Asked(comparison)];
        Question[] voices = [.. Questions.Of(comparison).Where(question => question.Ask.StartsWith("Whose", StringComparison.Ordinal)).Take(MostVoices)];
        using (html.Open("div", ("class", "paper")))
        {
            html.Leaf("h2", $"One event, {Wording.Number(report.Articles.Length)} articles");
            html.Leaf("p", "Name: ______________________________     Date: ______________", ("class", "name-line"));
            Headlines(html, report);
            int number = 1;
            foreach (Lead lead in leads)
                One(html, report, lead, ++number);
            foreach (Question voice in voices)
                One(html, voice, ++number);
            Heading(html, ++number, "Your turn", "Write a headline that all of these outlets could have printed. What did you leave out?");
            Write(html, Lines);
        }
        Answers(html, report, leads, voices);
    }

    /// <summary>The first of each kind, then the others.</summary>
    private static IEnumerable<Lead> Asked(Comparison comparison) =>
        comparison.Leads.Where(lead => lead.Kind != LeadKind.Headline).GroupBy(lead => lead.Kind).SelectMany(kind => kind.Select((lead, i) => (lead, i)))
            .OrderBy(one => one.i).Select(one => one.lead).Take(MostLeads);

    private static void Headlines(HtmlWriter html, Report report)
    {
        Heading(html, 1, "Headlines", "Who acts? What are the people called?");
        using (html.Open("table", ("class", "fill")))
        {
            using (html.Open("thead"))
            using (html.Open("tr"))
            {
                foreach (string column in (ReadOnlySpan<string>)["Headline", "Who acts?", "What are the people called?"])
                    html.Leaf("th", column, ("scope", "col"));
            }
            using (html.Open("tbody"))
            {
                foreach (ArticleView article in report.Articles)
                {
                    using (html.Open("tr"))
                    {
                        html.Leaf("th", $"{article.Outlet}: {article.Title}", ("scope", "row"));
                        html.Leaf("td", "");
                        html.Leaf("td", "");
                    }
                }
            }
        }
    }

    private static void One(HtmlWriter html, Report report, Lead lead, int number)
    {
        (string title, string ask) = lead.Kind switch
        {
            LeadKind.WordChoice => ("Words", "These passages are on the same thing. Which words differ? What does each make you think of?"),
            LeadKind.ToldAsFact => ("Fact or claim", "Which passage says it as a fact, and which as what somebody claims? What tells you?"),
            LeadKind.WhoSpeaks => ("Who speaks", "Whom does each article let speak? Whom would you have asked as well?"),
            LeadKind.LeftOut => ("What is told", "Not every article tells this. Does it change how you see the event? Look for it in the others."),
            LeadKind.Tone => ("Tone", "Who is spoken of well here, and who badly? Which words do it?"),
            LeadKind.QuoteVersion => ("One statement, several versions", "Underline what differs. Does it change what was said?"),
            _ => ("Passages", "What does each passage put first?"),
        };
        using (html.Open("div", ("class", "task")))
        {
            Heading(html, number, title, ask);
            using (html.Open("ul", ("class", "passages")))
            {
                foreach (LeadPassage passage in LeadPassage.Of(report, lead))
                    html.Leaf("li", $"{passage.Article.Outlet}{(passage.Label is { } label ? $", {label}" : "")}: {Wording.Quoted(passage.Words)}");
            }
            Write(html, Lines);
        }
    }

    private static void One(HtmlWriter html, Question voice, int number)
    {
        using (html.Open("div", ("class", "task")))
        {
            Heading(html, number, voice.Ask, "Tick one.");
            html.Leaf("p", Wording.Quoted(voice.Passage));
            html.Leaf("p", string.Join("     ", voice.Choices.Select(choice => "☐ " + choice)));
        }
    }

    private static void Answers(HtmlWriter html, Report report, Lead[] leads, Question[] voices)
    {
        using (html.Open("div", ("class", "paper answers")))
        {
            html.Leaf("h2", "Answers, for the teacher");
            html.Leaf("p", "What the computer found in these texts. Where the class finds something else, look at the sentences together: the class may be right.");
            using (html.Open("ol"))
            {
                html.Leaf("li", "The headlines are open to discussion: who stands as the one who acts, and who is not named at all?");
                foreach (Lead lead in leads)
                    html.Leaf("li", lead.Sentence);
                foreach (Question voice in voices)
                    html.Leaf("li", voice.Told);
                html.Leaf("li", "There are many good answers. Every headline leaves something out.");
            }
            foreach (string caution in report.Comparison.Cautions)
                html.Leaf("p", caution, ("class", "note"));
        }
    }

    private static void Heading(HtmlWriter html, int number, string title, string ask)
    {
        html.Leaf("h3", $"{Wording.Digits(number)}. {title}");
        html.Leaf("p", ask);
    }

    /// <summary>Lines to write on.</summary>
    private static void Write(HtmlWriter html, int lines)
    {
        for (int i = 0; i < lines; i++)
            html.Leaf("p", "", ("class", "line"));
    }
}
