namespace Framing.Tests.Reports;

/// <summary>Holds an output against the file that somebody read and approved. On a difference the output is left beside it as <c>.received</c>.</summary>
internal static class Approved
{
    public static void Check(string name, string written)
    {
        string path = Path.Combine(Repository.Root, "tests", "Framing.Tests", "Reports", "Approved", name);
        string approved = File.Exists(path) ? File.ReadAllText(path) : "";
        if (approved != written)
            File.WriteAllText(path + ".received", written);
        Assert.True(approved == written, $"{name} differs from what was approved. Read {path}.received; if it is right, rename it to {name}.");
    }
}
