using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using System.Text.Json;
using Framing.Web.Lessons;

namespace Framing.Web;

/// <summary>What the page's worker calls. Everything goes over as text: JSON, or a finished page.</summary>
[SupportedOSPlatform("browser")]
internal static partial class Bridge
{
    private static readonly Session Session = new(Tell);
    private static readonly IEnumerator<int> WarmingUp = Session.WarmUp().GetEnumerator();

    [JSExport]
    public static void Begin() => LateParts.Begin();

    /// <summary>Does one step; whether there may be another.</summary>
    [JSExport]
    public static bool WarmUp() => WarmingUp.MoveNext();

    [JSExport]
    public static string Example(string name) => Json(new ReadResult([.. Examples.Read(name).Select(PastedArticle.Of)], []));

    [JSExport]
    public static string Read(string name, byte[] bytes) => Json(Reading.Read(name, bytes));

    [JSExport]
    public static string Save(string articles, string state) => Reading.Save(Articles(articles), JsonSerializer.Deserialize(state, PageJson.Default.PageState));

    [JSExport]
    public static string Compare(string articles) => JsonSerializer.Serialize(Session.Compare(Articles(articles)), PageJson.Default.CompareResult);

    [JSExport]
    public static string Write(string format) => Session.Write(format);

    [JSExport]
    public static string Guess() => JsonSerializer.Serialize(Questions.Of(Session.Comparison), PageJson.Default.QuestionArray);

    [JSImport("tell", "worker")]
    private static partial void Tell(string stage, int done, int total);

    private static string Json(ReadResult result) => JsonSerializer.Serialize(result, PageJson.Default.ReadResult);

    private static PastedArticle[] Articles(string json) => JsonSerializer.Deserialize(json, PageJson.Default.PastedArticleArray) ?? [];
}
