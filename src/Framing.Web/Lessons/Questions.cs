using Framing.Reports.Content;

namespace Framing.Web.Lessons;

/// <summary>What a class can guess about articles: which outlet wrote a passage, and whose words it is made of.</summary>
internal static class Questions
{
    /// <summary>So many of each kind: a quarter of an hour.</summary>
    private const int Most = 6;

    /// <summary>Shorter passages give nothing to go by.</summary>
    private const int FewestWords = 6;

    /// <summary>Both kinds by turns.</summary>
    public static Question[] Of(Comparison comparison)
    {
        Report report = new(comparison);
        Question[] outlets = [.. Outlets(report).Take(Most)], voices = [.. Voices(report).Take(Most)];
        return [.. Enumerable.Range(0, Most).SelectMany(i => outlets.Skip(i).Take(1).Concat(voices.Skip(i).Take(1)))];
    }

    /// <summary>Passages of the leads, each of another outlet than the one before where that can be.</summary>
    private static IEnumerable<Question> Outlets(Report report)
    {
        string[] names = [.. report.Outlets.Select(outlet => outlet.Name)];
        HashSet<string> seen = new(StringComparer.Ordinal);
        int turn = 0;
        foreach (Lead lead in report.Comparison.Leads)
        {
            ArticleView[] places = [.. lead.Evidence.Select(place => report[place.DocId]).OfType<ArticleView>()];
            for (int i = 0; i < places.Length; i++)
            {
                int at = (i + turn) % places.Length;
                string passage = Wording.OneLine(places[at].Document[lead.Evidence[at].Span]);
                if (Words(passage) < FewestWords || names.Any(name => Tells(passage, name)) || IsShared(report, places[at], passage) || !seen.Add(passage))
                    continue;
                turn++;
                yield return new("Which outlet wrote this?", passage, names, Array.IndexOf(names, places[at].Outlet), $"{places[at].Outlet}. {lead.Sentence}");
                break;
            }
        }
    }

    /// <summary>
    /// Somebody's words and an outlet's own by turns, so that the answer is not always a person; each kind by turns from each article, so that no outlet is asked
    /// about alone; and each statement once, though several print it.
    /// </summary>
    private static IEnumerable<Question> Voices(Report report)
    {
        (ArticleView Article, string[] Speakers)[] read =
        [
            .. report.Articles.Where(article => article.Document.Skipped is null).Select(article => (article, SpeakersOf(article.Document)))
                .Where(one => one.Item2.Length > 0),
        ];
        HashSet<string> begun = new(StringComparer.OrdinalIgnoreCase);
        Question[] quoted = [.. InTurns(read.Select(one => Quoted(one.Article, one.Speakers)))], own = [.. InTurns(read.Select(one => Own(one.Article, one.Speakers)))];
        return InTurns([quoted, own]).Where(question => begun.Add(string.Join(' ', question.Passage.Split(' ').Take(FewestWords - 1))));
    }

    private static string[] SpeakersOf(Document document) => [.. document.Quotes.Where(quote => quote.Reported).Select(quote => quote.SourceId).OfType<int>().Distinct()
        .Select(id => document.Sources[id]).Where(source => source.Named).Select(source => source.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>The first of each, then the second of each.</summary>
    private static IEnumerable<Question> InTurns(IEnumerable<IEnumerable<Question>> all)
    {
        Question[][] rows = [.. all.Select(one => one.ToArray())];
        return Enumerable.Range(0, rows.Select(row => row.Length).DefaultIfEmpty().Max()).SelectMany(i => rows.Where(row => row.Length > i).Select(row => row[i]));
    }

    /// <summary>Words in marks whose speaker stands in the same sentence: what is not beyond doubt is not asked.</summary>
    private static IEnumerable<Question> Quoted(ArticleView article, string[] speakers)
    {
        Document document = article.Document;
        foreach (Quote quote in document.Quotes)
        {
            bool isPlain = quote is { Kind: QuoteKind.Direct, Reported: true, SourceId: not null, Content.Length: 1, SourceSpans.Length: > 0, Words: >= FewestWords };
            if (!isPlain || article.Touched(quote.Content[0]) is not [var sentence] || !sentence.Span.Contains(quote.SourceSpans[0]))
                continue;
            string speaker = document.Sources[quote.SourceId!.Value].Name, passage = Wording.OneLine(document[quote.Content[0]]);
            // "She said" leaves a doubt of who she is.
            if (speakers.Contains(speaker) && !Tells(passage, speaker) && Tells(document[quote.SourceSpans[0]].ToString(), speaker))
                yield return Ask(passage, [Itself(article), .. speakers.Where(one => one != speaker).Take(2), speaker], speaker, article, sentence);
        }
    }

    /// <summary>Sentences with a contested word that are the outlet's own from start to end.</summary>
    private static IEnumerable<Question> Own(ArticleView article, string[] speakers)
    {
        Document document = article.Document;
        foreach (TermMatch term in document.Terms.Where(term => term.Voice == Voice.Narrator))
        {
            if (article.Touched(term.Span) is not [{ IsHeadline: false } sentence] || !IsOwn(document, sentence.Span))
                continue;
            string passage = Wording.OneLine(document[sentence.Span]);
            if (Words(passage) >= FewestWords && !speakers.Any(name => Tells(passage, name)))
                yield return Ask(passage, [Itself(article), .. speakers.Take(2)], Itself(article), article, sentence);
        }
    }

    private static string Itself(ArticleView article) => $"{article.Outlet} itself";

    private static Question Ask(string passage, string[] choices, string answer, ArticleView article, SentenceView sentence)
    {
        string[] ordered = [.. choices.Order(StringComparer.Ordinal)];
        string told = $"{answer}. It stands in {article.Outlet}, sentence {sentence.Label}: {Wording.Quoted(Wording.OneLine(article.Document[sentence.Span]))}";
        return new("Whose words are these?", passage, ordered, Array.IndexOf(ordered, answer), told);
    }

    /// <summary>Whether all words of a sentence are the narrator's.</summary>
    private static bool IsOwn(Document document, TextSpan sentence) => document.Voices
        .Where(run => run.Span.Field == sentence.Field && run.Span.Start < sentence.End && sentence.Start < run.Span.End).All(run => run.Voice == Voice.Narrator);

    /// <summary>Whether the passage names somebody: all of the name, or its last word.</summary>
    private static bool Tells(string passage, string name) => passage.Contains(name.Split(' ')[^1], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether another article has the passage too.</summary>
    private static bool IsShared(Report report, ArticleView article, string passage) => report.Articles.Any(other => other != article
        && (Wording.OneLine(other.Document.Article.Text).Contains(passage, StringComparison.OrdinalIgnoreCase)
            || Wording.OneLine(other.Document.Article.Title ?? "").Contains(passage, StringComparison.OrdinalIgnoreCase)));

    private static int Words(string text) => text.Count(c => c == ' ') + 1;
}
