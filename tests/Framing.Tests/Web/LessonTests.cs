using Framing.Corpora;
using Framing.Tests.Reports;
using Framing.Web;
using Framing.Web.Lessons;
using Framing.Web.SideBySide;

namespace Framing.Tests.Web;

/// <summary>What a class is asked about the invented events, held against the articles themselves.</summary>
public class LessonTests
{
    private static readonly Dictionary<string, Lazy<Comparison>> Comparisons = ((string[])["harlow-bay-raid", "westmark-carbon-vote"]).ToDictionary(
        name => name, name => new Lazy<Comparison>(() => FramingAnalyzer.Default.Compare(ArticleReader.Read(Path.Combine(Repository.Root, "corpora", name)))));

    public static TheoryData<string> Events => [.. Comparisons.Keys];

    [Theory]
    [MemberData(nameof(Events))]
    public void The_outlet_of_a_passage_has_it_and_no_other_has(string name)
    {
        Comparison comparison = Comparisons[name].Value;
        Question[] asked = [.. Questions.Of(comparison).Where(question => question.Ask == "Which outlet wrote this?")];
        Assert.InRange(asked.Length, 3, 6);
        foreach (Question question in asked)
        {
            Assert.Equal([question.Choices[question.Answer]], comparison.Profiles.Select(profile => profile.Document.Article)
                .Where(article => Line(article.Title + " " + article.Text).Contains(question.Passage, StringComparison.Ordinal)).Select(article => article.Outlet));
            Assert.DoesNotContain(question.Choices, outlet => question.Passage.Contains(outlet, StringComparison.OrdinalIgnoreCase));
        }
        Assert.True(asked.Select(question => question.Answer).Distinct().Count() > 1);
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void Whose_words_a_passage_is_made_of_stands_in_its_sentence(string name)
    {
        Question[] asked = [.. Questions.Of(Comparisons[name].Value).Where(question => question.Ask == "Whose words are these?")];
        Assert.InRange(asked.Length, 3, 6);
        foreach (Question question in asked)
        {
            string answer = question.Choices[question.Answer];
            Assert.Equal(question.Choices.Distinct(), question.Choices);
            Assert.InRange(question.Choices.Length, 2, 4);
            Assert.StartsWith(answer + ". It stands in ", question.Told, StringComparison.Ordinal);
            // The sentence names the speaker; the outlet's own words stand in no marks.
            string sentence = question.Told[question.Told.IndexOf(": ", StringComparison.Ordinal)..];
            if (answer.EndsWith(" itself", StringComparison.Ordinal))
                Assert.DoesNotContain('“', question.Passage);
            else
                Assert.Contains(answer.Split(' ')[^1], sentence, StringComparison.Ordinal);
        }
        Assert.Contains(asked, question => question.Choices[question.Answer].EndsWith(" itself", StringComparison.Ordinal));
        Assert.Contains(asked, question => !question.Choices[question.Answer].EndsWith(" itself", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void What_is_said_to_stand_only_here_is_a_point_that_no_other_article_may_tell(string name)
    {
        Comparison comparison = Comparisons[name].Value;
        ILookup<string, TextSpan> only = OnlyHere.Of(comparison);
        Assert.NotEmpty(only);
        foreach (StoryPoint point in comparison.StoryPoints.Where(point => point.Passages.Select(passage => passage.DocId).Distinct().Count() > 1 || !point.MayTell.IsEmpty))
            Assert.DoesNotContain(point.Passages, passage => only[passage.DocId].Contains(passage.Span));
    }

    [Fact]
    public void Answers_stand_behind_the_questions_and_nothing_of_them_before()
    {
        string sheet = Written(Worksheet.Write, Comparisons["harlow-bay-raid"].Value);
        int answers = sheet.IndexOf("Answers, for the teacher", StringComparison.Ordinal);
        string lead = Comparisons["harlow-bay-raid"].Value.Leads[0].Sentence;
        Assert.InRange(sheet.IndexOf(lead, StringComparison.Ordinal), answers, sheet.Length);
        Assert.Contains("Which words differ?", sheet[..answers], StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_fields_stay_text()
    {
        foreach (Action<Comparison, TextWriter> view in (Action<Comparison, TextWriter>[])[SideView.Write, Worksheet.Write])
        {
            string html = Written(view, HostileFields.Comparison);
            Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
            Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
        }
        Assert.All(Questions.Of(HostileFields.Comparison), question => Assert.InRange(question.Answer, 0, question.Choices.Length - 1));
    }

    private static string Written(Action<Comparison, TextWriter> view, Comparison comparison)
    {
        using StringWriter output = new();
        view(comparison, output);
        return output.ToString();
    }

    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
